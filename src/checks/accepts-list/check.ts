import { variationCheck } from '../../plan/changes/allowance.js';
import { listVariations } from '../../plan/changes/list-variations.js';

/** A parameter that takes a list accepts several values. */
export const check = variationCheck({
  title: 'List of values',
  asks: 'A parameter that takes a list accepts several values.',
  order: 211,
  notes: {
    sends:
      'The valid request with two listed values in a parameter that takes a list, written in the style of the parameter.',
    basis: 'The schema of the parameter, and its style and explode, in the definition.',
    notWhen: 'No parameter that may be varied takes a list of listed values.',
  },
  find: listVariations,
  atStandard: 2,
  notApplicable: 'no parameter that may be varied takes a list of listed values',
});
