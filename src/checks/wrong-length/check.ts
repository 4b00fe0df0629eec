import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Wrong length',
  asks: 'A request with a text or list that is too long or too short is refused.',
  order: 290,
  breaks: 'wrong-length',
  notes: {
    sends:
      'The valid request with one text or list that is longer or shorter than allowed, or with an object that has too few or too many properties.',
    notWhen: 'The definition limits no length.',
    safeguards: 'Limits above 10,000 characters or 200 items are not tried.',
  },
  notApplicable: 'no input has a limit of length',
});
