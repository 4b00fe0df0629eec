import { boundaryVariations } from '../changes/valid-variations.js';
import { variationCheck } from './allowance.js';

/** Values on their limits are accepted. */
export const acceptsBoundary = variationCheck('accepts-boundary', {
  notes: {
    sends: 'The valid request with one value on its limit: the least or largest number, the shortest or longest text.',
    basis: 'minimum, maximum, minLength or maxLength in the definition.',
    notWhen: 'No input that may be varied has a limit.',
  },
  find: boundaryVariations,
  atStandard: 3,
  notApplicable: 'the GovSpec limits no input that may be varied',
});
