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
    demands:
      'Every operation of the GovSpec is in one of the documents, with the parameters and the body that a client has to send.',
    basis: 'The cross-functional requirement govstack-cfr-quality#req-4; the definitions of the GovSpec.',
    notWhen: 'It always applies; without a document it is not verified.',
    safeguards:
      'The path of the server may stand before the paths, on either side. What is declared as not implemented or may be left out, and parts that an erratum touches, are remarked on only, and so is whatever differs in answers: of these the run itself speaks.',
  },
});
