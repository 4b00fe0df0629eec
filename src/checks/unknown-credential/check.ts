import { accessDraft, credentialCheck } from '../../plan/kit/access.js';
import { depthOfUniform, onlyFirstOfKind } from '../../plan/kit/first-of-kind.js';
import { step } from '../../plan/kit/steps.js';

/** A credential that was never issued lets nobody in. */
export const check = credentialCheck({
  title: 'Unknown credential',
  asks: 'A credential that was never issued is refused.',
  order: 360,
  depth: 'standard',
  notes: {
    sends: `The valid request with a credential of the same form that was never issued. ${onlyFirstOfKind}`,
    notWhen: 'At run time: access is not protected, or the profile gives no credential whose form could be copied.',
    safeguards: 'The same request with the right credential is accepted.',
  },
  drafts: (context) => [
    accessDraft(context, {
      title: 'A credential that was never issued is refused',
      depth: depthOfUniform(context),
      with: step('And', 'unknownCredential'),
    }),
  ],
});
