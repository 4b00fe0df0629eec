import { variationCheck } from '../../plan/changes/allowance.js';
import { boundaryVariations } from '../../plan/changes/valid-variations.js';

/** Values exactly at their limits are accepted. */
export const check = variationCheck({
  title: 'Boundary value',
  asks: 'Values exactly at their limits are accepted.',
  order: 200,
  notes: {
    sends:
      'The valid request with one value at its limit: the smallest or largest number, the shortest or longest text.',
    basis: 'minimum, maximum, minLength or maxLength in the definition.',
    notWhen: 'No input that may be varied has a limit.',
  },
  find: boundaryVariations,
  atStandard: 3,
  notApplicable: 'the GovSpec sets no limits for an input that may be varied',
});
