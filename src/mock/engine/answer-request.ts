import { shortName } from '../../model/definition.js';
import { byBindings } from '../kit/by-bindings.js';
import type { Call, Reply, Window } from '../kit/call.js';
import type { Store } from '../kit/store.js';
import type { WireAnswer } from '../kit/wire-answer.js';
import { encodeResponse } from './encode-response.js';
import { type Asked, collectParameters, headerOf } from './incoming.js';
import { answerInvalid, breachOf } from './invalid-request.js';
import { newIdOf } from './new-id.js';
import { notify } from './notify.js';
import type { CandidateContext } from './options.js';
import { type ParsedBody, parseRequestBody } from './request-body.js';

/** Answers a request that was routed and admitted, and makes the calls that it makes due. */
export async function answerRequest(context: CandidateContext, asked: Asked): Promise<WireAnswer> {
  const { operation } = asked.match;
  const parsed = await parseRequestBody(operation, asked.bytes, headerOf(asked, 'content-type'));
  const call = callOf(context, asked, parsed);
  const request = { asked, call, parsed };
  const reason = await breachOf(context, request);
  if (reason !== undefined) return answerInvalid(context, request, reason);
  const reply = await replyTo(context, asked, call);
  if (reply.kind === 'success' && reply.declined !== true) notify(context, call);
  return encodeResponse(call, reply, { faults: asked.faults, arrived: asked });
}

function callOf(context: CandidateContext, asked: Asked, parsed: ParsedBody): Call {
  const { catalogue } = context;
  const { faults, match } = asked;
  return {
    catalogue,
    operation: match.operation,
    parameters: collectParameters(asked, match),
    body: parsed.kind === 'value' ? parsed.value : undefined,
    store: storeOf(context, asked),
    window: (from: Window) => faults.reduce((shown, { fault }) => fault.window?.(shown) ?? shown, from),
    newId: newIdOf(catalogue, match.operation, faults),
  };
}

function storeOf({ catalogue, store }: CandidateContext, { faults, match: { operation } }: Asked): Store {
  return faults.reduce(
    (kept, { fault, memory }) => fault.store?.(kept, { catalogue, operation, memory }) ?? kept,
    store,
  );
}

async function replyTo({ behaviour }: CandidateContext, { faults }: Asked, call: Call): Promise<Reply> {
  const { catalogue, operation } = call;
  for (const { fault, memory } of faults) {
    const message = fault.refuses?.(call, { catalogue, operation, memory });
    if (message !== undefined) return behaviour.refuse?.(call) ?? { kind: 'refused', message };
  }
  const asked = faults.reduce((changed, { fault }) => fault.asks?.(changed) ?? changed, call);
  const behave = behaviour.operations[shortName(operation)] ?? byBindings;
  const reply = await behave(asked);
  return faults.reduce((said, { fault, memory }) => fault.reply?.(said, call, memory) ?? said, reply);
}
