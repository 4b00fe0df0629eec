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
    demands: 'The document is of OpenAPI 3 and keeps to its rules, as swagger-parser sees them.',
    basis: 'The cross-functional requirement govstack-cfr-quality#req-4; the OpenAPI Specification.',
    notWhen: 'It always applies; without a document it is not verified.',
    safeguards: 'A version later than 3.1 is not judged. What swagger-parser is known to get wrong is taken out.',
  },
});
