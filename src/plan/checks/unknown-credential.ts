import { step } from '../steps.js';
import { accessDraft, credentialCheck } from './credential-check.js';

/** A credential that was never issued lets nobody in. */
export const unknownCredential = credentialCheck(
  'unknown-credential',
  {
    sends: 'The valid request with a credential of the same form that was never issued.',
    notWhen: 'At run time: access is not protected, or the profile gives no credential whose form could be copied.',
    safeguards: 'The same request with the right credential is accepted.',
  },
  (context) => [
    accessDraft(context, {
      title: 'A credential that was never issued is refused',
      with: step('And', 'unknownCredential'),
    }),
  ],
);
