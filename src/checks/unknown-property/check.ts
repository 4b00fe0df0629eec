import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Unknown property',
  asks: 'A property that the definition forbids is refused.',
  order: 310,
  breaks: 'unknown-property',
  notes: {
    sends: 'The valid request with one property more, where the definition forbids any.',
    notWhen: 'The definition does not set additionalProperties to false anywhere in the body.',
  },
  notApplicable: 'the GovSpec forbids no additional properties',
});
