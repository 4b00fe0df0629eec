import { refusalCheck } from './refusal.js';

export const wrongEnum = refusalCheck(
  'wrong-enum',
  {
    sends: 'The valid request with one value that its list does not have.',
    notWhen: 'The definition gives no input a list of values.',
  },
  'the GovSpec gives no input a list of values',
);
