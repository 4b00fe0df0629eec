import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Wrong item',
  asks: 'A list with an item that breaks its schema is refused.',
  order: 252,
  breaks: 'wrong-item',
  notes: {
    sends:
      'The valid request with a list whose first item is of another type, format, pattern, none of the listed values, or beyond its limits.',
    notWhen: 'The valid request holds no list whose items have a schema that a value could break.',
  },
  notApplicable: 'the request sends no list whose items could break a schema',
});
