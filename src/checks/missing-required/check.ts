import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Missing input',
  asks: 'A request without a required input is refused.',
  order: 240,
  breaks: 'missing-required',
  notes: {
    sends:
      'The valid request without one required parameter, without its body, or without one required property, nested ones included.',
    notWhen: 'The definition requires no input that could be left out.',
    safeguards:
      'An input with a default is not left out: a server may assume the default. Nor is a property of a PATCH whose body has the schema by which an item is created or replaced: a change need not hold all of it.',
  },
  notApplicable: 'the GovSpec requires no input that could be left out',
});
