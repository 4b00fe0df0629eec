import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Null value',
  asks: 'A request with null in place of a required value is refused.',
  order: 251,
  breaks: 'null-value',
  notes: {
    sends: 'The valid request with null for one property that is required and may not be null.',
    notWhen: 'No property that is required has a type that null breaks.',
  },
  notApplicable: 'no required property has a type that excludes null',
});
