import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { sunsetSaid } from './judge.js';

/** Deprecated operations say until when they are served. */
export const check = defineWholeCandidateCheck({
  title: 'Sunset',
  asks: 'Deprecated operations say until when they are served.',
  order: 670,
  phrases: {
    'the responses of deprecated operations announce the deprecation': { of: 'published', judge: sunsetSaid },
  },
  notes: {
    sends: 'The same as for `openapi-published`; the answers of the whole run are looked through.',
    demands:
      'Answers of operations that the document calls deprecated carry Sunset (RFC 8594) or Deprecation (RFC 9745).',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-17.',
    notWhen: 'It always applies; where the document calls no operation of the GovSpec deprecated, it is not verified.',
    safeguards: 'Only answers of success count; an operation without one is not verified.',
  },
});
