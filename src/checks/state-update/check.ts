import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** A read of a changed item shows the changed values. */
export const check = defineCheck({
  title: 'Update kept',
  asks: 'A read of a changed item shows the changed values.',
  order: 80,
  group: 'kept',
  depth: 'quick',
  restsOnReading: true,
  notes: {
    sends: 'The valid request with other values than the item has, then the request that reads it.',
    demands: 'The item shows every value that was changed.',
    basis: 'The responses of the operation: success promises that the item was changed.',
    notWhen: 'The operation does not change an item, or no operation reads it.',
    safeguards:
      'Values that were not changed, the identifier, and values that the candidate sets by itself are not compared. An item that could not be read before proves nothing.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const changes =
      resourceRole?.role === 'update' &&
      (resourceRole.part.sent !== undefined || resourceRole.part.becomes !== undefined);
    if (!changes) {
      return { notApplicable: 'the operation does not change an item' };
    }
    if (resourceRole.resource.read.length === 0) {
      return { notApplicable: 'the GovSpec has no operation that reads the item back' };
    }
    const steps = [send(context), step('Then', 'readBack', resourceRole.resource.name)];
    return [{ title: 'The changed item can be read with the values that were sent', steps }];
  },
});
