import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Value not listed',
  asks: 'A request with a value that is not in its documented list is refused.',
  order: 260,
  breaks: 'wrong-enum',
  notes: {
    sends:
      'The valid request with one value that is not in its list, and with one of the listed values in upper or lower case.',
    notWhen: 'The definition gives no input a list of values.',
  },
  notApplicable: 'no input has a list of values',
});
