import { shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Call } from '../kit/call.js';
import type { ActiveFault, OutgoingCall, OutgoingContext } from '../kit/fault.js';
import type { CandidateCall } from './http-message.js';
import type { CandidateContext } from './options.js';
import { callAddress, dueCall, headersOf } from './outgoing-call.js';

/** How long after its answer the candidate calls back, in milliseconds. */
const delay = 5;

/** Makes the calls that a request makes due, a little after its answer. */
export function notify(context: CandidateContext, call: Call): void {
  for (const due of contextsOf(call)) {
    const address = callAddress(call, due, context.partner);
    if (address === undefined) continue;
    const { operation } = due;
    const say = context.behaviour.calls?.[shortName(operation)];
    const headers = headersOf(call, operation);
    for (const one of spoiled(dueCall(call, address, { context: due, say }), context.faultsOf(operation), due)) {
      const request = requestOf(one, { method: operation.method, headers });
      setTimeout(() => void context.send(request).catch(() => undefined), delay + (one.later ?? 0)).unref();
    }
  }
}

/** The operations that a request makes the candidate call. */
function contextsOf({ catalogue, operation: own }: Call): OutgoingContext[] {
  return Object.entries(catalogue.bindings.callbacks).flatMap(([name, binding]) => {
    const operation = operationNamed(catalogue, name);
    return binding.after !== shortName(own) || operation === undefined ? [] : [{ catalogue, operation, binding }];
  });
}

function spoiled(due: OutgoingCall, faults: readonly ActiveFault[], context: OutgoingContext): readonly OutgoingCall[] {
  return faults.reduce<readonly OutgoingCall[]>(
    (calls, { fault }) => calls.flatMap((call) => fault.outgoing?.(call, context) ?? [call]),
    [due],
  );
}

function requestOf(
  { url, method, body, text = body === undefined ? undefined : JSON.stringify(body) }: OutgoingCall,
  documented: Pick<CandidateCall, 'method' | 'headers'>,
): CandidateCall {
  const plain = { url, method: method ?? documented.method, headers: documented.headers };
  if (text === undefined) return plain;
  return { ...plain, headers: { 'content-type': 'application/json', ...documented.headers }, body: text };
}
