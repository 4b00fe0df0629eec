import { accessDraft, credentialCheck } from '../../plan/kit/access.js';
import { step } from '../../plan/kit/steps.js';

/** A credential that is nearly right is not. */
export const check = credentialCheck({
  title: 'Nearly right credential',
  asks: 'A credential with one character more or less is refused.',
  order: 372,
  depth: 'standard',
  notes: {
    sends: 'The valid request with the credential of the profile lengthened by one character, and shortened by one.',
    notWhen: 'At run time: the profile gives no credential that could be changed so.',
    safeguards: 'A token that is signed is left alone: another check changes its signature.',
  },
  drafts: (context) => {
    const depth = context.operation.method === 'GET' ? ('standard' as const) : ('thorough' as const);
    return (['longer', 'shorter'] as const).map((way) => ({
      ...accessDraft(context, {
        title: `A credential that is one character ${way} is refused`,
        subject: way,
        with: step('And', way === 'longer' ? 'longerCredential' : 'shorterCredential'),
      }),
      depth,
    }));
  },
});
