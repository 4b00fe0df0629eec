import { refusalCheck } from './refusal.js';

export const wrongLength = refusalCheck(
  'wrong-length',
  {
    sends: 'The valid request with one text or list that is longer or shorter than allowed.',
    notWhen: 'The definition limits no length.',
    safeguards: 'Limits above 10,000 characters or 200 items are not tried.',
  },
  'the GovSpec limits no length',
);
