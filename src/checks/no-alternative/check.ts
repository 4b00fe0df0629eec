import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'No alternative met',
  asks: 'A value that meets none of its alternatives is refused.',
  order: 255,
  breaks: 'no-alternative',
  notes: {
    sends:
      'The valid request with one property that meets no branch of oneOf or anyOf: of no known kind, with one wrong value, without one that the branch requires, with one that it does not allow. The same in each of the other branches, in a branch inside another one, and in each schema that a discriminator names.',
    notWhen: 'No property that is sent has alternatives that a value could miss.',
  },
  notApplicable: 'the request sends no property that has alternatives',
});
