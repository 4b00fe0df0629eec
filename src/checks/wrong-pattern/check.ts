import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Wrong pattern',
  asks: 'A request with a text that does not match its pattern is refused.',
  order: 280,
  breaks: 'wrong-pattern',
  notes: {
    sends: 'The valid request with one text that does not match its pattern.',
    notWhen: 'The definition gives no input a pattern.',
  },
  notApplicable: 'no input has a pattern',
});
