import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Wrong format',
  asks: 'A request with a text that does not match its format is refused.',
  order: 270,
  breaks: 'wrong-format',
  notes: {
    sends: 'The valid request with one text that does not match its format.',
    notWhen:
      'The definition gives no input a format that leaves no room for opinion: date, date-time, uuid, email, ipv4 or ipv6.',
    safeguards:
      'Formats that OpenAPI leaves open, and those that the definition contradicts by its own examples, are not tried.',
  },
  notApplicable: 'the GovSpec gives no input a format that can be enforced',
});
