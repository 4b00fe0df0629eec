import { defineCheck } from '../../plan/kit/define-check.js';
import { givesNewName } from '../../plan/kit/new-name.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { newItemKept } from './judge.js';

const phrase = 'the {string} that the path names can be read and agrees with what was sent';

/** The created item can be read with the values that were sent, and agrees with what was sent. */
export const check = defineCheck({
  title: 'Created item kept',
  asks: 'A created item can be read, and has the values that were sent.',
  order: 60,
  group: 'kept',
  depth: 'quick',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'named-item', judge: newItemKept } },
  notes: {
    sends:
      'The valid request, then the request that reads the new item by its identifier. A PUT that documents 201 is sent for a name that no item has.',
    demands:
      'The item exists, and the values that it shows are those that were sent. The items that other scenarios created for their own use exist too.',
    basis: 'The responses of the operation: success promises that the item was created.',
    notWhen: 'The operation does not create an item, or no operation reads it.',
    safeguards:
      'The identifier is not compared, nor are values that the candidate sets by itself according to the bindings, nor a status that the candidate may set. Countries, currencies and other codes may differ in upper and lower case. An optional property that is not returned is an observation, unless no property is returned. If the answer breaks its schema, or the item cannot be read, the verdict is "not verified". If an item was not found at first, it is read again at the end of the run before it counts as lost.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const named = givesNewName(context);
    if (resourceRole === undefined || (resourceRole.role !== 'create' && named === undefined))
      return { notApplicable: 'the operation does not create an item' };
    if (resourceRole.resource.read.length === 0) {
      return { notApplicable: 'the GovSpec has no operation that reads the item back' };
    }
    const { name } = resourceRole.resource;
    const steps =
      named === undefined
        ? [send(context), step('Then', 'readBack', name)]
        : [...named, send(context), ownStep('Then', phrase, name)];
    return [{ title: 'The created item can be read with the values that were sent', steps }];
  },
});
