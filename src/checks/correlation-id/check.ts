import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { correlated } from './judge.js';

/** The id of a request comes back, and one is made where none is sent. */
export const check = defineWholeCandidateCheck({
  title: 'Correlation id',
  asks: 'The id of a request comes back, and one is made where none is sent.',
  order: 610,
  phrases: {
    'the correlation ids are returned': { of: 'ids', judge: correlated },
  },
  notes: {
    sends:
      'A read that was answered with success, once more as it was and once with X-Correlation-ID, X-Request-ID, X-Trace-ID, traceparent, and what the GovSpec names.',
    demands: 'One of the ids comes back in any header of the answer.',
    basis:
      'The cross-functional requirement govstack-cfr-architecture#req-13 and 5.15 of generation 23Q4; the W3C Trace Context.',
    notWhen: 'It always applies; without a read it is not verified.',
    safeguards:
      'No text fixes the name of the header, so several are sent and any header may bring it back. That none is made where none is sent is remarked on only.',
  },
});
