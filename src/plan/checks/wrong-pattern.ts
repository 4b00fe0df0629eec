import { refusalCheck } from './refusal.js';

export const wrongPattern = refusalCheck(
  'wrong-pattern',
  {
    sends: 'The valid request with one text that does not match its pattern.',
    notWhen: 'The definition gives no input a pattern.',
  },
  'the GovSpec gives no input a pattern',
);
