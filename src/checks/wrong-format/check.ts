import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Wrong format',
  asks: 'A request with a text that does not match its format is refused.',
  order: 270,
  breaks: 'wrong-format',
  notes: {
    sends: 'The valid request with one text that does not match its format.',
    notWhen:
      'The definition gives no input a format with an exact meaning: date, date-time, uuid, email, uri, ipv4 or ipv6.',
    safeguards:
      'Formats that OpenAPI does not define exactly, and formats that the definition breaks in its own examples, are not tested.',
  },
  notApplicable: 'no input has a format that can be enforced',
});
