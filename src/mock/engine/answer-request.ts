import { shortName } from '../../model/definition.js';
import { documentedBody } from '../kit/answer-body.js';
import { byBindings } from '../kit/by-bindings.js';
import type { Call, Reply, Window } from '../kit/call.js';
import type { Constraint } from '../kit/constraints.js';
import type { Deviation } from '../kit/fault.js';
import type { Store } from '../kit/store.js';
import type { WireAnswer } from '../kit/wire-answer.js';
import { encodeResponse } from './encode-response.js';
import { type Asked, collectParameters, headerOf, withCredential } from './incoming.js';
import { newIdOf } from './new-id.js';
import { notify } from './notify.js';
import type { CandidateContext } from './options.js';
import { type ParsedBody, parseRequestBody } from './request-body.js';
import { RequestValidator } from './request-validator.js';

/** A request for an operation, with its body as far as it could be read. */
interface ReadRequest {
  readonly asked: Asked;
  readonly call: Call;
  readonly parsed: ParsedBody;
}

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

/**
 * Why a request does not meet its definition; undefined when it does.
 * @param overlooked the kinds of clauses that are not looked at
 */
async function breachOf(
  { documents }: CandidateContext,
  { asked, call, parsed }: ReadRequest,
  overlooked: readonly Constraint[] = [],
): Promise<string | undefined> {
  if (parsed.kind === 'broken') return overlooked.includes(parsed.constraint) ? undefined : parsed.reason;
  const validator = RequestValidator.of(documents, overlooked);
  return validator.fault(call.operation, withCredential(asked, call.parameters), call.body);
}

/** Refuses an invalid request, unless a fault overlooks what is wrong with it or breaks down on it. */
async function answerInvalid(context: CandidateContext, request: ReadRequest, reason: string): Promise<WireAnswer> {
  const { asked, call } = request;
  const by = { faults: asked.faults, arrived: asked };
  const faulty = await faultThatOverlooks(context, request);
  if (faulty === undefined)
    return encodeResponse(call, context.behaviour.refuse?.(call) ?? { kind: 'refused', message: reason }, by);
  if (faulty.failsOn !== undefined) return encodeResponse(call, { kind: 'failure' }, by);
  const body = documentedBody(call, {});
  return encodeResponse(call, body === undefined ? { kind: 'success' } : { kind: 'success', body }, by);
}

/** The first fault that concerns everything that is wrong with a request. */
async function faultThatOverlooks(context: CandidateContext, request: ReadRequest): Promise<Deviation | undefined> {
  for (const { fault } of request.asked.faults) {
    const kinds = fault.overlooks ?? fault.failsOn;
    if (kinds !== undefined && (await breachOf(context, request, kinds)) === undefined) return fault;
  }
  return undefined;
}
