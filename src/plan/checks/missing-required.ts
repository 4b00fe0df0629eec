import { refusalCheck } from './refusal.js';

export const missingRequired = refusalCheck(
  'missing-required',
  {
    sends:
      'The valid request without one required parameter, without its body, or without one required property, nested ones included.',
    notWhen: 'The definition requires no input that could be left out.',
  },
  'the GovSpec requires no input that could be left out',
);
