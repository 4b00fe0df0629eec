import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { shapingBy } from '../../plan/kit/shaped-items.js';
import { ownStep } from '../../plan/kit/steps.js';
import { partsExpanded } from './judge.js';

const phrase = 'with the query parameter {string} as {string}, an item shows this part, and all that it shows without';

/** A part that is asked for is shown, and is the one that belongs to the item. */
export const check = defineCheck({
  title: 'Expanded part',
  asks: 'A parameter that adds a part to an item adds the right one, and leaves the rest as it is.',
  order: 127,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'asked-otherwise', judge: partsExpanded } },
  notes: {
    sends: 'The valid request that reads or lists, and the same with the first of the parts that may be added.',
    demands:
      'An item that names the part by its identifier (`vehicleId`) shows it, with this identifier, and shows all properties of the plain answer.',
    basis:
      'The name of the parameter (`expand`, `include`, `embed`), and its listed values, which are properties of the item.',
    notWhen: 'The operation has no such parameter.',
    safeguards:
      'A part may be shown without the parameter too. If an item names no such part, a missing part proves nothing. A refusal proves nothing; another check reports it.',
  },
  plan: (context) => {
    const shaping = shapingBy(context, (name) =>
      /^\$?(expand|expands|include|includes|embed|with|populate)$/i.test(name),
    );
    const [first] = shaping?.named ?? [];
    if (shaping === undefined || first === undefined) return { notApplicable: 'no parameter adds a part to an item' };
    const steps = [send(context), ownStep('Then', phrase, shaping.parameter.name, first.name)];
    return [{ title: `"${shaping.parameter.name}" adds the part that it names`, steps }];
  },
});
