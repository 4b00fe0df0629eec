import { step } from '../steps.js';
import { accessDraft, credentialCheck } from './credential-check.js';

/** A refused access shows nothing of what it protects. */
export const refusalShowsNothing = credentialCheck(
  'refusal-shows-nothing',
  {
    sends: 'The valid request without its credential.',
    notWhen: 'At run time: access is not protected, or the protected answer shows nothing that could be recognised.',
    safeguards:
      'Only values of eight characters or more that the protected answer showed and the request did not carry are looked for.',
  },
  (context) => [
    accessDraft(context, {
      title: 'A refused access shows nothing of what it protects',
      with: step('And', 'noCredential'),
      look: step('Then', 'refusalShowsNothing'),
    }),
  ],
);
