import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { listAgrees } from './judge.js';

const phrase = 'the list shows the existing {string} as it is read';

/** A list shows an item as the operation that reads it does. */
export const check = defineCheck({
  title: 'List matches the item',
  asks: 'A list shows the same values of an item as the operation that reads it.',
  order: 106,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'listed-item', judge: listAgrees } },
  notes: {
    sends: 'The request that lists, page by page until the item is there, and the request that reads the item.',
    demands: 'Where both answers show a value of the item, it is the same.',
    basis: 'One schema describes the value in both answers.',
    notWhen: 'The operation does not list items that can be told apart and read.',
    safeguards:
      'The item is read before and after: a value that changes by itself proves nothing. Only values that one schema describes in both answers are compared; a list may leave values out.',
  },
  plan: (context) => {
    const resource = listOf(context);
    if (resource === undefined || context.resourceRole?.resource.read.length === 0)
      return { notApplicable: 'the operation does not list items that can be told apart and read' };
    return [
      { title: 'The list shows an item as it is read', steps: [send(context), ownStep('Then', phrase, resource)] },
    ];
  },
});
