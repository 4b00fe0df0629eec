import { refusalCheck } from './refusal.js';

export const wrongFormat = refusalCheck(
  'wrong-format',
  {
    sends: 'The valid request with one text that is not of its format.',
    notWhen:
      'The definition gives no input a format that leaves no room for opinion: date, date-time, uuid, email, ipv4 or ipv6.',
    safeguards:
      'Formats that OpenAPI leaves open, and those that the definition contradicts by its own examples, are not tried.',
  },
  'the GovSpec gives no input a format that can be enforced',
);
