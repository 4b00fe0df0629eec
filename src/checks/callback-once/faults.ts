import { type Absent, either } from '../../mock/kit/absent.js';
import { bindingOf, unlessConfigured, unlessUnsure } from '../../mock/kit/calls.js';
import type { Fault } from '../../mock/kit/fault.js';

/** At an address that serves all requests, calls for several of them look alike. */
const unlessAnonymous: Absent = (catalogue, operation) =>
  bindingOf(catalogue, operation)?.correlate === undefined ? unlessConfigured(catalogue, operation) : undefined;

export const faults: readonly Fault[] = [
  {
    id: 'call-twice',
    title: 'makes the same call twice, though it was acknowledged',
    foundBy: ['callback-once'],
    absent: either(unlessUnsure, unlessAnonymous),
    outgoing: (call) => [call, { ...call, later: 20 }],
  },
];
