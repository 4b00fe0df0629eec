import { refusalCheck } from './refusal.js';

export const unknownProperty = refusalCheck(
  'unknown-property',
  {
    sends: 'The valid request with one property more, where the definition forbids any.',
    notWhen: 'The definition does not set additionalProperties to false anywhere in the body.',
  },
  'the GovSpec forbids no further properties',
);
