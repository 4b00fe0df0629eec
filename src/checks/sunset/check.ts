import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { sunsetSaid } from './judge.js';

/** Deprecated operations announce how long they will be served. */
export const check = defineWholeCandidateCheck({
  title: 'Sunset',
  asks: 'Deprecated operations announce how long they will be served.',
  order: 670,
  phrases: {
    'the responses of deprecated operations announce the deprecation': { of: 'published', judge: sunsetSaid },
  },
  notes: {
    sends: 'The same as for `openapi-published`; the check also examines all answers of the run.',
    demands:
      'Answers of operations that the document marks as deprecated have the header Sunset (RFC 8594) or Deprecation (RFC 9745).',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-17.',
    notWhen:
      'It always applies. If the document marks no operation of the GovSpec as deprecated, the verdict is "not verified".',
    safeguards: 'Only success answers count; without one, the verdict is "not verified".',
  },
});
