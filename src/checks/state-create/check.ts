import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** What was created can be read back, and agrees with what was sent. */
export const check = defineCheck({
  title: 'Created item kept',
  asks: 'What was created can be read back and agrees with what was sent.',
  order: 60,
  group: 'kept',
  depth: 'quick',
  restsOnReading: true,
  notes: {
    sends: 'The valid request, then the request that reads the new item by its identifier.',
    demands:
      'The item is there, and what it shows of what was sent is what was sent. The items that other scenarios created as their starting point are there too.',
    basis: 'The responses of the operation: success promises that the item was created.',
    notWhen: 'The operation does not create an item, or no operation reads it.',
    safeguards:
      'The identifier, and what the bindings say that the candidate keeps itself, are not compared, nor a status that the candidate may set by itself; a country or a currency in other case is the same. An optional property that never comes back is an observation, unless nothing comes back. Where the answer itself is not sound, or the read cannot be used, it is not verified. An item that was not there at first is looked for again at the end of the run before it is called lost.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    if (resourceRole?.role !== 'create') return { notApplicable: 'the operation does not create an item' };
    if (resourceRole.resource.read.length === 0) {
      return { notApplicable: 'the GovSpec has no operation that reads the item back' };
    }
    const steps = [send(context), step('Then', 'readBack', resourceRole.resource.name)];
    return [{ title: 'What was created can be read back', steps }];
  },
});
