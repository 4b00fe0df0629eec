import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Unknown property',
  asks: 'A request with a property that the definition forbids is refused.',
  order: 310,
  breaks: 'unknown-property',
  notes: {
    sends: 'The valid request with one additional property, where the definition forbids additional properties.',
    notWhen: 'The definition does not set additionalProperties to false anywhere in the body.',
  },
  notApplicable: 'the GovSpec forbids no additional properties',
});
