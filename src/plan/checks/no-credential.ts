import { step } from '../steps.js';
import { accessDraft, credentialCheck } from './credential-check.js';

/** The same request without a credential is refused. */
export const noCredential = credentialCheck(
  'no-credential',
  {
    sends: 'The valid request without its credential.',
    notWhen:
      'At run time: the GovSpec declares no security, and the profile does not say that the candidate is protected.',
    safeguards: 'The same request with the credential is accepted. A 404 may hide what is there: not verified.',
  },
  (context) => [
    accessDraft(context, {
      title: 'A request without a credential is refused',
      with: step('And', 'noCredential'),
    }),
  ],
);
