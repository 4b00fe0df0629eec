import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'No alternative met',
  asks: 'A value that meets none of its alternatives is refused.',
  order: 255,
  breaks: 'no-alternative',
  notes: {
    sends:
      'The valid request with one property that meets no branch of oneOf or anyOf: with an unknown kind, with one wrong value, without a property that the branch requires, or with one that it does not allow; and the same for each of the other branches, in a branch inside another one, and in each schema that a discriminator names.',
    notWhen: 'The request sends no property with alternatives that a value could miss.',
  },
  notApplicable: 'the request sends no property that has alternatives',
});
