import { either } from '../../mock/kit/absent.js';
import { unlessConfigured, unlessUnsure } from '../../mock/kit/calls.js';
import type { Fault, OutgoingCall } from '../../mock/kit/fault.js';

/** The same call elsewhere at the listener. */
function elsewhere(call: OutgoingCall): OutgoingCall {
  const url = new URL(call.url);
  url.pathname = '/elsewhere';
  return { ...call, url: url.href };
}

/** Longer than a call is waited for, in milliseconds. */
const tooLate = 30_000;

export const faults: readonly Fault[] = [
  {
    id: 'call-not-made',
    title: 'does not make the call that a request makes due',
    foundBy: ['callback-arrives'],
    absent: either(unlessUnsure, unlessConfigured),
    outgoing: () => [],
  },
  {
    id: 'call-late',
    title: 'makes the call that a request makes due much later',
    foundBy: ['callback-arrives'],
    absent: either(unlessUnsure, unlessConfigured),
    outgoing: (call) => [{ ...call, later: tooLate }],
  },
  {
    id: 'call-elsewhere',
    title: 'calls another address than it was given',
    foundBy: ['callback-arrives'],
    absent: either(unlessUnsure, unlessConfigured),
    outgoing: (call) => [elsewhere(call)],
  },
  {
    id: 'call-by-other-method',
    title: 'calls by another method than the definition names',
    foundBy: ['callback-arrives'],
    absent: either(unlessUnsure, unlessConfigured),
    outgoing: (call, { operation }) => [{ ...call, method: operation.method === 'PUT' ? 'POST' : 'PUT' }],
  },
];
