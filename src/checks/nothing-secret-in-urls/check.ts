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
    sends: 'Only a request for the OpenAPI document; the check also examines all answers of the run.',
    demands:
      'No link of the candidate, and no parameter of its own definition, has the name of a token, a session, a password or personal data; no link contains the credential.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-6 and 5.1 of generation 23Q4.',
    notWhen: 'It always applies; without answers it is not verified.',
    safeguards:
      'If the GovSpec itself puts such data into URLs, this is a defect of the GovSpec and only a remark. Links that come from a request do not count against the candidate. Page tokens of lists and tokens against request forgery are harmless.',
  },
});
