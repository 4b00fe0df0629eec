import type { CheckContext } from '../../model/check-context.js';
import { otherCredentials } from '../../model/credential-choice.js';
import { makesUnknown } from '../../model/parts.js';
import { accessDraft, credentialCheck } from '../../plan/kit/access.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { refusedOrOwn } from './judge.js';

const phrase = 'access is refused with the status code 401 or 403, unless an item of the other tenant is made';

/** Credentials that the profile gives because they must not let anybody in here. */
export const check = credentialCheck({
  title: 'Other credential',
  asks: 'A credential is refused if the profile says that it must be refused.',
  order: 380,
  depth: 'standard',
  phrases: { [phrase]: { of: 'refusal', judge: refusedOrOwn } },
  notes: {
    sends:
      'The valid request with each credential that the profile names as one to be refused: expired, for another audience, of another tenant, of a lower role.',
    notWhen:
      'At run time: the profile gives no such credential, or not for this operation. That of another tenant is tried only where an item is named, and not where items are listed that can be told apart: the list of another tenant may be empty, and `other-tenant-list` looks at what it shows.',
    safeguards:
      'The vendor says which credentials must be refused, and where. A 404 for another tenant passes, because it hides the item. A PUT that creates missing items may create an item of the other tenant; a 201 says so.',
  },
  drafts: (context) =>
    otherCredentials
      .filter((name) => name !== 'otherTenant' || namesItem(context))
      .map((name) =>
        accessDraft(context, {
          title: `The credential "${name}" is refused`,
          subject: name,
          with: step('And', 'otherCredential', name),
          ...(name === 'otherTenant' && makesUnknown(context.operation) ? { look: ownStep('Then', phrase) } : {}),
        }),
      ),
});

/** A list that is filtered by an item of the first tenant may be empty for the second, which shows nothing. */
function namesItem(context: CheckContext): boolean {
  const { resourceRole, template } = context;
  if (listOf(context) !== undefined) return false;
  const isList = resourceRole?.role === 'list';
  const named = template.parameters.filter(({ setting }) => setting.kind === 'existing');
  return resourceRole?.part.by !== undefined || named.some((parameter) => !isList || parameter.in === 'path');
}
