import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Repeated item',
  asks: 'A list with a repeated item is refused if its items must be unique.',
  order: 253,
  breaks: 'repeated-item',
  notes: {
    sends: 'The valid request with the first item of a list twice.',
    notWhen: 'The definition has no list whose items must differ (uniqueItems).',
  },
  notApplicable: 'no list requires its items to be different',
});
