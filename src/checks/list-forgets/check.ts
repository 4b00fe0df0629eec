import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { listForgets } from './judge.js';

const phrase = 'the list no longer contains the {string} that was removed';

/** What was removed is in no list. */
export const check = defineCheck({
  title: 'Removed item leaves the list',
  asks: 'A removed item is no longer in the list.',
  order: 102,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'list-after', judge: listForgets } },
  notes: {
    sends: 'The valid request that removes an item, then the request that lists, page by page.',
    demands: 'The item is not in the list.',
    basis: 'The responses of the operation: success promises that the item is removed.',
    notWhen: 'The operation does not remove an item, or its items are in no list.',
    safeguards:
      'Items that may stay in the list according to the bindings are not checked. An item that the candidate refused to remove may stay, and so may an item that is now listed as closed, archived or similar. A list that cannot be read to its end proves nothing.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const removes = resourceRole?.role === 'delete' && resourceRole.part.mayStay === undefined;
    const isListed = resourceRole?.resource.list.some(({ returned }) => returned !== undefined) === true;
    if (!removes || !isListed || resourceRole.resource.identifier === undefined)
      return { notApplicable: 'the operation does not remove an item that is in a list' };
    const steps = [send(context), ownStep('Then', phrase, resourceRole.resource.name)];
    return [{ title: 'The removed item is not in the list', steps }];
  },
});
