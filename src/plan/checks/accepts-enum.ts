import { enumVariations } from '../changes/valid-variations.js';
import { variationCheck } from './allowance.js';

/** Every listed value is accepted. */
export const acceptsEnum = variationCheck('accepts-enum', {
  notes: {
    sends: 'The valid request once for every other value of every list of values.',
    basis: 'enum in the definition.',
    notWhen: 'No input that may be varied has a list of values.',
  },
  find: enumVariations,
  atStandard: 0,
  notApplicable: 'the GovSpec gives no input that may be varied a list of values',
});
