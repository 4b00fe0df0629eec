import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Malformed JSON',
  asks: 'A body that is not JSON is refused.',
  order: 320,
  breaks: 'malformed-json',
  notes: {
    sends: 'The valid request with a body that is not JSON: it breaks off in the middle.',
    notWhen: 'The operation takes no JSON body.',
  },
  notApplicable: 'the operation takes no JSON body',
});
