import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { correlated } from './judge.js';

/** The answer repeats the id of the request, and has a new id if none was sent. */
export const check = defineWholeCandidateCheck({
  title: 'Correlation id',
  asks: 'The answer repeats the id of the request, and has a new id if none was sent.',
  order: 610,
  phrases: {
    'the correlation ids are returned': { of: 'ids', judge: correlated },
  },
  notes: {
    sends:
      'A read that succeeded before, sent again unchanged, and again with X-Correlation-ID, X-Request-ID, X-Trace-ID, traceparent, and the header that the GovSpec names.',
    demands: 'A header of the answer contains one of these ids.',
    basis:
      'The cross-functional requirement govstack-cfr-architecture#req-13 and 5.15 of generation 23Q4; the W3C Trace Context.',
    notWhen: 'It always applies; without a read it is not verified.',
    safeguards:
      'No specification sets the name of the header, so several are sent, and any header of the answer counts. If no id was sent and the answer has none, this is only a remark.',
  },
});
