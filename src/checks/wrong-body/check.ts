import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Wrong body',
  asks: 'A list in place of an object is refused.',
  order: 254,
  breaks: 'wrong-body',
  notes: {
    sends: 'The valid object as the only item of a list.',
    notWhen: 'The request body is not JSON, or the definition gives it no type.',
  },
  notApplicable: 'the definition does not say that the body is an object',
});
