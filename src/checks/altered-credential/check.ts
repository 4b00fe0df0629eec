import { accessDraft, credentialCheck } from '../../plan/kit/access.js';
import { depthOfAccess } from '../../plan/kit/first-of-kind.js';
import { step } from '../../plan/kit/steps.js';

/** A token that was tampered with lets nobody in. */
export const check = credentialCheck({
  title: 'Altered credential',
  asks: 'A token that was changed after it was issued is refused.',
  order: 370,
  depth: 'standard',
  notes: {
    sends:
      'The valid request with the token of the profile, first with a changed signature, then with the algorithm "none" and no signature. At standard depth only the first operation with the same API, method and security is asked.',
    notWhen: 'At run time: access is not protected, or the credential is not a JSON Web Token.',
    safeguards: 'The same request with the right token is accepted. RFC 8725 sections 3.1 and 3.2 demand both.',
  },
  drafts: (context) => {
    const depth = depthOfAccess(context);
    return [
      accessDraft(context, {
        title: 'A token with another signature is refused',
        subject: 'signature',
        depth,
        with: step('And', 'tamperedCredential'),
      }),
      accessDraft(context, {
        title: 'A token without a signature is refused',
        subject: 'algorithm-none',
        depth,
        with: step('And', 'unsignedCredential'),
      }),
    ];
  },
});
