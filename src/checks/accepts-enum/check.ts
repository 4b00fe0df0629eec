import { variationCheck } from '../../plan/changes/allowance.js';
import { enumVariations } from '../../plan/changes/valid-variations.js';

/** Every listed value is accepted. */
export const check = variationCheck({
  title: 'Listed value',
  asks: 'Every listed value is accepted.',
  order: 210,
  notes: {
    sends: 'The valid request once for every other value of every list of values.',
    basis: 'enum in the definition.',
    notWhen:
      'No input that may be varied has a list of values, or only the status of a new item, which the candidate may set by itself.',
  },
  find: enumVariations,
  atStandard: 8,
  notApplicable: 'no input that may be varied has a list of values',
});
