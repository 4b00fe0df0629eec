import { accessDraft, credentialCheck } from '../../plan/kit/access.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { hiddenFromOthers } from './judge.js';

const phrase = 'the list of another tenant does not show the existing {string}';

/** A tenant does not see in lists what belongs to another. */
export const check = credentialCheck({
  title: 'List of another tenant',
  asks: 'The list of one tenant does not show what belongs to another.',
  order: 382,
  depth: 'standard',
  phrases: { [phrase]: { of: 'list', judge: hiddenFromOthers } },
  notes: {
    sends:
      'The request that lists, with the credential of another tenant that the profile gives, while an item exists.',
    notWhen:
      'The operation does not list items that can be told apart. At run time: the profile gives no such credential.',
    safeguards:
      'The profile says which credential belongs to another tenant. A list that cannot be read to its end proves nothing.',
  },
  drafts: (context) => {
    const resource = listOf(context);
    if (resource === undefined) return { notApplicable: 'the operation does not list items that can be told apart' };
    return [
      accessDraft(context, {
        title: 'The list of another tenant does not show the item',
        with: step('And', 'otherCredential', 'otherTenant'),
        look: ownStep('Then', phrase, resource),
      }),
    ];
  },
});
