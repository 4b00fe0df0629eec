import { accessDraft, credentialCheck } from '../../plan/kit/access.js';
import { step } from '../../plan/kit/steps.js';

/** The same request without a credential is refused. */
export const check = credentialCheck({
  title: 'No credential',
  asks: 'A request without a credential is refused.',
  order: 350,
  depth: 'quick',
  notes: {
    sends: 'The valid request without its credential.',
    notWhen:
      'At run time: the GovSpec declares no security, and the profile does not say that the candidate is protected.',
    safeguards:
      'The same request with the credential is accepted. A 404 may hide that the item exists, so the verdict is then "not verified".',
  },
  drafts: (context) => [
    accessDraft(context, {
      title: 'A request without a credential is refused',
      with: step('And', 'noCredential'),
    }),
  ],
});
