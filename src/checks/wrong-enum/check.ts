import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Value not listed',
  asks: 'A request with a value that its list does not have is refused.',
  order: 260,
  breaks: 'wrong-enum',
  notes: {
    sends:
      'The valid request with one value that its list does not have, and with one of its list in capitals, or in small letters.',
    notWhen: 'The definition gives no input a list of values.',
  },
  notApplicable: 'the GovSpec gives no input a list of values',
});
