import type { CheckContext } from '../../model/check-context.js';
import { accessDraft, credentialCheck } from '../../plan/kit/access.js';
import { step } from '../../plan/kit/steps.js';

/** One of several credentials that are needed at the same time does not let anybody in. */
export const check = credentialCheck({
  title: 'Part of the credentials',
  asks: 'If an operation requires several credentials at the same time, a request without one of them is refused.',
  order: 374,
  depth: 'standard',
  notes: {
    sends:
      'The valid request without one of the credentials that the definition requires at the same time, once for each of them.',
    notWhen:
      'The definition does not require several credentials at once, or an alternative does not need the one that is left out. At run time: the profile does not give them.',
    safeguards: 'The same request with all credentials is accepted.',
  },
  drafts: (context) => {
    const names = neededTogether(context);
    if (names.length === 0) return { notApplicable: 'the definition does not require several credentials at once' };
    return names.map((name) =>
      accessDraft(context, {
        title: `A request without the credential for "${name}" is refused`,
        subject: name,
        with: step('And', 'partialCredential', name),
      }),
    );
  },
});

/** The schemes that no alternative does without, and beside which others are needed. */
function neededTogether({ operation }: CheckContext): string[] {
  return operation.security.flatMap(({ name, demanded, together = [] }) =>
    demanded === false || together.length === 0 ? [] : name,
  );
}
