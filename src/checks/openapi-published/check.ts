import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { published } from './judge.js';

/** The candidate publishes its OpenAPI document. */
export const check = defineWholeCandidateCheck({
  title: 'OpenAPI published',
  asks: 'The candidate publishes its OpenAPI document.',
  order: 640,
  phrases: {
    'it publishes an OpenAPI document': { of: 'well-known', judge: published },
  },
  notes: {
    sends:
      'A request to each path in the profile; without one, to the catalogue of APIs (RFC 9727), and then to a few well-known paths.',
    demands: 'An OpenAPI document in JSON or YAML.',
    basis: 'The cross-functional requirement govstack-cfr-quality#req-4 and 5.6 of generation 23Q4.',
    notWhen: 'It always applies. If the profile names no path and none is found, the verdict is "not verified".',
    safeguards: 'As for `health`.',
  },
});
