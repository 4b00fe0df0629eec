import type { CheckContext } from '../../model/check-context.js';
import { shortName } from '../../model/definition.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { addedIsListed, removedIsGone } from './judge.js';
import { relationOf } from './relation.js';

const phrases = {
  added: '{string} lists the {string} of the request once, also after the same request again',
  removed: '{string} no longer lists the {string} of the request, which {string} has added',
} as const;

/** What is added to an item by its name is listed there until it is removed. */
export const check = defineCheck({
  title: 'Relation kept',
  asks: 'What a request adds to an item, by the name in its path, is listed; what it removes is no longer listed.',
  order: 138,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.added]: { of: 'related', judge: addedIsListed },
    [phrases.removed]: { of: 'related', judge: removedIsGone },
  },
  notes: {
    sends:
      'The valid request that adds, such as `PUT /books/{id}/tags/{tag}`, a second time if it is a PUT, after something else was added to the same item, where another name can be made up; then the request that lists. For the one that removes: the one that adds, the list, the removal, and the list again.',
    demands:
      'What was added is in the list, and once; what was removed no longer is; and what was added beside it stays.',
    basis:
      'The responses of the operation: success promises that it is added or removed. RFC 9110 section 9.2.2: PUT is idempotent.',
    notWhen:
      'The path does not end with a name below an item that the run creates, or neither a list at the path before it nor a property of the item shows such names.',
    safeguards:
      'A removal is judged only if the list showed before what it removes. What is not on the first of several pages, and an answer with 202, prove nothing. Upper and lower case count as the same. What was added beside it need not stay where the list holds one only, by `maxItems` or in words.',
  },
  plan: (context) => {
    const { catalogue, operation } = context;
    const relation = relationOf(catalogue, operation);
    if (relation === undefined || !isOwn(context))
      return {
        notApplicable: 'the operation adds nothing to an item by its name, and removes nothing, that is listed',
      };
    const { lister, adder, parameter } = relation;
    if (operation.method !== 'DELETE')
      return [
        {
          title: `The ${parameter} that is added is in the list`,
          steps: [send(context), ownStep('Then', phrases.added, shortName(lister), parameter)],
        },
      ];
    return [
      {
        title: `The ${parameter} that is removed is no longer in the list`,
        steps: [send(context), ownStep('Then', phrases.removed, shortName(lister), parameter, shortName(adder))],
      },
    ];
  },
});

/** The path names an item that the run creates for itself: nobody else adds to it, or removes from it, meanwhile. */
function isOwn({ template }: CheckContext): boolean {
  return template.parameters.some(({ in: place, setting }) => {
    const setUp = setting.kind === 'existing' && template.setUps.find(({ resource }) => resource === setting.resource);
    return place === 'path' && setUp !== undefined && setUp !== false && setUp.create !== undefined;
  });
}
