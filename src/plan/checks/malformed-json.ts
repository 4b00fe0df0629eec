import { refusalCheck } from './refusal.js';

export const malformedJson = refusalCheck(
  'malformed-json',
  {
    sends: 'The valid request with a body that is no JSON: it ends in the middle.',
    notWhen: 'The operation takes no JSON body.',
  },
  'the operation takes no JSON body',
);
