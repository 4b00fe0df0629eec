import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** A repeated removal causes no server error, and the item stays gone. */
export const check = defineCheck({
  title: 'Repeated delete',
  asks: 'A repeated DELETE causes no server error, and the item stays removed.',
  order: 170,
  group: 'kept',
  depth: 'standard',
  notes: {
    sends: 'The same request to remove an item twice, then the request that reads it.',
    demands: 'The second answer is not a 5xx, and the item is not found.',
    basis:
      'RFC 9110 section 9.2.2: DELETE is idempotent; the cross-functional requirement govstack-cfr-architecture#req-5.',
    notWhen: 'The operation does not remove an item, or no operation reads it.',
    safeguards:
      'The second answer may be a success or any 4xx. The item was created for this scenario and was read before.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    if (resourceRole?.role !== 'delete' || resourceRole.resource.read.length === 0) {
      return { notApplicable: 'the operation does not remove an item that could be read' };
    }
    const { name } = resourceRole.resource;
    const steps = [send(context), step('And', 'sentAgain'), step('Then', 'repeated'), step('And', 'gone', name)];
    return [{ title: 'A repeated removal causes no server error', steps }];
  },
});
