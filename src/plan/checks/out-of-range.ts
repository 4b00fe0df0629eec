import { refusalCheck } from './refusal.js';

export const outOfRange = refusalCheck(
  'out-of-range',
  {
    sends: 'The valid request with one number below or above its limits.',
    notWhen: 'The definition limits no number.',
  },
  'the GovSpec limits no number',
);
