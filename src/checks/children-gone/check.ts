import { belongings } from '../../plan/kit/belongings.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** What belongs to an item goes with it. */
export const check = defineCheck({
  title: 'Children removed with their parent',
  asks: 'When an item is removed, what belongs to it can no longer be found.',
  order: 92,
  group: 'kept',
  depth: 'standard',
  notes: {
    sends:
      'The valid request that removes an item, after another item was created below it; then the request that reads that other item.',
    demands: 'It is no longer found.',
    basis: 'The path of the other item, which names the removed item.',
    notWhen: 'The operation does not remove an item, or nothing that can be created and read lies below its path.',
    safeguards:
      'If the candidate does not remove the item because something belongs to it, the verdict is "not verified".',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const isRemoved = resourceRole?.role === 'delete' && resourceRole.part.mayStay === undefined;
    const found = isRemoved ? belongings(context) : undefined;
    if (found === undefined) return { notApplicable: 'the operation removes nothing to which something else belongs' };
    const steps = [found.given, send(context), step('Then', 'gone', found.resource)];
    return [{ title: `The ${found.resource} is removed with it`, steps }];
  },
});
