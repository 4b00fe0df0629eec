import { accessDraft, credentialCheck } from '../../plan/kit/access.js';
import { depthOfAccess } from '../../plan/kit/first-of-kind.js';
import { step } from '../../plan/kit/steps.js';
import type { Phrase } from '../../vocabulary/phrases.js';

/** What is sent in place of the credential, by its subject. */
const ways = {
  longer: ['A credential that is one character longer is refused', 'longerCredential'],
  shorter: ['A credential that is one character shorter is refused', 'shorterCredential'],
  'other-case': ['A credential in the other letter case is refused', 'otherCaseCredential'],
  empty: ['An empty credential is refused', 'emptyCredential'],
} as const satisfies Readonly<Record<string, readonly [string, Phrase]>>;

/** A credential that is nearly right is not. */
export const check = credentialCheck({
  title: 'Similar credential',
  asks: 'A credential with one character more or less, in the other letter case, or with nothing in it, is refused.',
  order: 372,
  depth: 'standard',
  notes: {
    sends:
      'The valid request with the credential of the profile, one character longer, one character shorter, with capital letters for small ones and small ones for capitals, and with an empty secret. At standard depth only the first reading operation with the same API and security is asked.',
    notWhen: 'At run time: the profile gives no credential that could be changed so.',
    safeguards:
      'Signed tokens are not used here; another check changes their signature. The case of a credential without other letters than A to F is left as it is: it may be a number in hexadecimal.',
  },
  drafts: (context) => {
    const depth = context.operation.method === 'GET' ? depthOfAccess(context) : 'thorough';
    return Object.entries(ways).map(([subject, [title, phrase]]) =>
      accessDraft(context, { title, subject, depth, with: step('And', phrase) }),
    );
  },
});
