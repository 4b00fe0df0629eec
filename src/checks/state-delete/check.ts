import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** What was removed can no longer be read. */
export const check = defineCheck({
  title: 'Delete takes effect',
  asks: 'What was removed can no longer be read.',
  order: 90,
  group: 'kept',
  depth: 'quick',
  notes: {
    sends: 'The valid request for an item of its own, then the request that reads it.',
    demands: 'The item is answered as not found.',
    basis: 'The responses of the operation: success promises that the item was removed.',
    notWhen: 'The operation does not remove an item, or no operation reads it.',
    safeguards:
      'The item was seen before. A candidate that answers identifiers that never existed shows nothing by a read, so nothing is concluded from it; nor from an item that is now answered as closed, archived or the like.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    if (resourceRole?.role !== 'delete') return { notApplicable: 'the operation does not remove an item' };
    if (resourceRole.resource.read.length === 0) {
      return { notApplicable: 'the GovSpec has no operation that reads the item' };
    }
    const steps = [send(context), step('Then', 'gone', resourceRole.resource.name)];
    return [{ title: 'What was removed can no longer be read', steps }];
  },
});
