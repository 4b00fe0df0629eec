import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { nothingSecretInUrls } from './judge.js';

/** No URL carries a token, a session or personal data. */
export const check = defineWholeCandidateCheck({
  title: 'Nothing secret in URLs',
  asks: 'No URL carries a token, a session or personal data.',
  order: 590,
  phrases: {
    'no URL carries a token, a session or personal data': { of: 'run', judge: nothingSecretInUrls },
  },
  notes: {
    sends: 'Nothing but a request for the OpenAPI document: the answers of the whole run are looked through.',
    demands:
      'No link of the candidate, and no parameter of its own definition, is named like a token, a session, a password or a fact about a person; no link carries the credential.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-6 and 5.1 of generation 23Q4.',
    notWhen: 'It always applies; without answers it is not verified.',
    safeguards:
      "What the GovSpec itself puts into URLs is its own defect and remarked on. Links that a request carried are not the candidate's. Tokens by which a list goes on, or against forgery, are harmless.",
  },
});
