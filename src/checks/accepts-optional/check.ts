import { variationCheck } from '../../plan/changes/allowance.js';
import { optionalVariations } from '../../plan/changes/valid-variations.js';

/** Optional parameters are accepted. */
export const check = variationCheck({
  title: 'Optional input',
  asks: 'Optional parameters are accepted.',
  order: 190,
  notes: {
    sends: 'The valid request with one more optional parameter, set to the value that the definition suggests.',
    basis: 'The parameter in the definition.',
    notWhen:
      'The operation has no optional parameter with an example, a default, a list of values, or a plain number or boolean.',
  },
  find: optionalVariations,
  atStandard: 2,
  notApplicable: 'the operation has no optional parameter with a suggested value',
});
