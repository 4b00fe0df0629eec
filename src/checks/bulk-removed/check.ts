import type { CheckContext } from '../../model/check-context.js';
import type { Step } from '../../model/plan.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { existingOf } from '../../plan/kit/existing.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { bulkRemoval } from '../../schema/bulk-removal.js';
import { bulkRemoved } from './judge.js';

const phrase = 'of three {string} items, the two that the request names are gone, and the third is still there';

/** A request that removes several items removes those that it names. */
export const check = defineCheck({
  title: 'Bulk removal',
  asks: 'A request that removes several items by their identifiers removes each of them, and no other.',
  order: 142,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'bulk-removed', judge: bulkRemoved } },
  notes: {
    sends: 'The valid request; then, with three new items, the request that names two of them, and a read of each.',
    demands: 'The two that are named can no longer be read; the third can.',
    basis:
      'The responses of the operation: a POST such as `/notes:bulk-delete` or `/notes/batch-delete` with a list of identifiers in its body, or a DELETE of the collection that requires a list of them in its query.',
    notWhen: 'The operation is no such removal, or the items cannot be made and read.',
    safeguards:
      'Answers with 202 and 207 may leave items. An item that is still read, but marked as removed, is gone. The run created all three items.',
  },
  plan: (context) => {
    const removal = bulkRemoval(context.catalogue, context.operation);
    const given = removal === undefined ? undefined : givenFor(context, removal.resource.name);
    if (removal === undefined || given === undefined)
      return { notApplicable: 'the operation does not remove items whose identifiers it lists' };
    const steps = [...given, send(context), ownStep('Then', phrase, removal.resource.name)];
    return [{ title: 'The items that are named are removed, and no other', steps }];
  },
});

/** The steps that are missing until an item exists; undefined where none can be made. */
function givenFor(context: CheckContext, name: string): readonly Step[] | undefined {
  const isThere = context.template.setUps.some(({ resource, create }) => resource === name && create !== undefined);
  if (isThere) return [];
  const given = existingOf(context, name);
  return given.length > 0 ? given : undefined;
}
