import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Out of range',
  asks: 'A request with a number beyond its limits is refused.',
  order: 300,
  breaks: 'out-of-range',
  notes: {
    sends: 'The valid request with one number below or above its limits.',
    notWhen: 'The definition limits no number.',
    safeguards:
      'Where no refusal is documented, a page size out of range may be taken for the nearest one: not verified.',
  },
  notApplicable: 'the GovSpec limits no number',
});
