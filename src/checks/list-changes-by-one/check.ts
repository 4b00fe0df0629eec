import type { Resource } from '../../model/bindings.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { asText } from '../../support/json/write.js';
import { changesByOne } from './judge.js';

const phrase = 'the list of the {string} changes by no more than one';

/** Creating or removing one item adds or takes one, and touches no other. */
export const check = defineCheck({
  title: 'List changes by one',
  asks: 'Creating an item adds it to the list once, and removing an item removes only that item.',
  order: 108,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'list-around', judge: changesByOne } },
  notes: {
    sends:
      'The list, page by page; the request once more, for another item; and the list again. Before a removal there are an older item and a younger one with the same values.',
    demands:
      'After a creation, no item is missing, no new item appears twice, and the new item in the list is the created one. After a removal, no other item is missing. A documented total of the list changes as the list does.',
    basis: 'The responses of the operation, which is about one item.',
    notWhen: 'The operation neither creates nor removes an item, or its items are in no list.',
    safeguards:
      'If something looks wrong, the scenario is repeated, because others may write at the same time. No other scenario writes to the resource meanwhile, and during the repetition no other scenario runs at all. A list that cannot be read to its end proves nothing.',
  },
  plan: ({ operation, resourceRole }) => {
    const { role, resource, part } = resourceRole ?? {};
    const isChanged = role === 'create' || (role === 'delete' && (resource?.create.length ?? 0) > 0);
    const isListed = resource?.list.some(({ returned }) => returned !== undefined) === true;
    if (!isChanged || !isListed || resource.identifier === undefined || part?.confirmedBy !== undefined)
      return { notApplicable: 'the operation neither creates nor removes an item that is in a list' };
    if (role === 'create' && isBorrowed(resource))
      return { notApplicable: 'an item has the identifier of another one, so no second item can be created' };
    const title =
      role === 'create'
        ? 'One item is added, and no other item is lost'
        : 'One item is removed, and no other item is lost';
    return [{ title, steps: [send({ operation }), ownStep('Then', phrase, resource.name)] }];
  },
});

/** True where an item is named by something that exists already. */
function isBorrowed({ set, identifier = '' }: Resource): boolean {
  return /\{\{\s*existing /.test(asText(set[identifier] ?? ''));
}
