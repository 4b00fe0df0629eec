import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { publishedValid } from './judge.js';

/** The published OpenAPI document is valid. */
export const check = defineWholeCandidateCheck({
  title: 'OpenAPI valid',
  asks: 'The published OpenAPI document is valid.',
  order: 650,
  phrases: {
    'the published document is valid': { of: 'published', judge: publishedValid },
  },
  notes: {
    sends: 'The same as for `openapi-published`.',
    demands: 'The document is an OpenAPI 3 document that swagger-parser finds valid.',
    basis: 'The cross-functional requirement govstack-cfr-quality#req-4; the OpenAPI Specification.',
    notWhen: 'It always applies; without a document it is not verified.',
    safeguards: 'Versions after 3.1 are not judged. Known errors of swagger-parser are ignored.',
  },
});
