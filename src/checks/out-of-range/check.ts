import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Out of range',
  asks: 'A request with a number outside its limits is refused.',
  order: 300,
  breaks: 'out-of-range',
  notes: {
    sends: 'The valid request with one number below or above its limits.',
    notWhen: 'The definition limits no number.',
    safeguards:
      'A candidate may use the nearest page size instead: if the page has fewer items than were asked for, the verdict is "not verified".',
  },
  notApplicable: 'no input is a number with limits',
});
