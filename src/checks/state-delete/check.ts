import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** A removed item can no longer be read. */
export const check = defineCheck({
  title: 'Delete takes effect',
  asks: 'A removed item can no longer be read.',
  order: 90,
  group: 'kept',
  depth: 'quick',
  notes: {
    sends: 'The valid request for an item that was created for it, then the request that reads the item.',
    demands: 'The item is not found.',
    basis: 'The responses of the operation: success promises that the item was removed.',
    notWhen: 'The operation does not remove an item, or no operation reads it.',
    safeguards:
      'The item was read before. If the candidate returns items for identifiers that never existed, a read proves nothing. An item that now has a status such as closed or archived proves nothing either.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    if (resourceRole?.role !== 'delete') return { notApplicable: 'the operation does not remove an item' };
    if (resourceRole.resource.read.length === 0) {
      return { notApplicable: 'the GovSpec has no operation that reads the item' };
    }
    const steps = [send(context), step('Then', 'gone', resourceRole.resource.name)];
    return [{ title: 'The removed item can no longer be read', steps }];
  },
});
