import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { figuresOffered } from './judge.js';

/** The candidate offers figures for monitoring. */
export const check = defineWholeCandidateCheck({
  title: 'Metrics',
  asks: 'The candidate offers figures for monitoring.',
  order: 630,
  phrases: {
    'it offers metrics for monitoring': { of: 'well-known', judge: figuresOffered },
  },
  notes: {
    sends: 'A request to the path that the profile names, else to a few well-known ones.',
    demands: '200 with figures: as text for Prometheus or OpenMetrics, or as JSON.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-15.',
    notWhen: 'It always applies; where a path is not named and none is found, it is not verified.',
    safeguards: 'As for `health`.',
  },
});
