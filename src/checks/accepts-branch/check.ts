import { variationCheck } from '../../plan/changes/allowance.js';
import { branchVariations } from '../../plan/changes/branch-variations.js';

/** Every alternative of a value is accepted. */
export const check = variationCheck({
  title: 'Alternative',
  asks: 'Every alternative of a value is accepted.',
  order: 212,
  notes: {
    sends:
      'The valid request once for every other branch of oneOf and anyOf, for a branch inside another one, and for every other schema that a discriminator names.',
    basis: 'oneOf, anyOf, or the discriminator, in the definition.',
    notWhen: 'No value of the body that may be varied has alternatives.',
  },
  find: branchVariations,
  atStandard: 4,
  notApplicable: 'no value of the body that may be varied has alternatives',
});
