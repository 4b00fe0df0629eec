import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { publishedCovers } from './judge.js';

/** The published OpenAPI document covers everything that the GovSpec defines. */
export const check = defineWholeCandidateCheck({
  title: 'OpenAPI covers',
  asks: 'The published OpenAPI document covers everything that the GovSpec defines.',
  order: 660,
  phrases: {
    'the published document covers the GovSpec': { of: 'published', judge: publishedCovers },
  },
  notes: {
    sends: 'The same as for `openapi-published`.',
    demands: 'Every operation of the GovSpec is in one of the documents, with its required parameters and body.',
    basis: 'The cross-functional requirement govstack-cfr-quality#req-4; the definitions of the GovSpec.',
    notWhen: 'It always applies; without a document it is not verified.',
    safeguards:
      'Either document may put the path of the server in front of its paths. Operations that are optional or declared as not implemented, and parts with an erratum, lead only to a remark. So do differences in answers, because the run itself tests the answers.',
  },
});
