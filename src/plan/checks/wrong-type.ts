import { refusalCheck } from './refusal.js';

export const wrongType = refusalCheck(
  'wrong-type',
  {
    sends:
      'The valid request with one value of another type: a text for a number, an object for a text, a text for a list.',
    notWhen: 'The definition gives no input a type that a request can break.',
    safeguards: 'A number sent for a text parameter is a text on the wire, so it is not tried.',
  },
  'the GovSpec gives no input a type that could be broken',
);
