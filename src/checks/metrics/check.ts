import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { figuresOffered } from './judge.js';

/** The candidate offers metrics for monitoring. */
export const check = defineWholeCandidateCheck({
  title: 'Metrics',
  asks: 'The candidate offers metrics for monitoring.',
  order: 630,
  phrases: {
    'it offers metrics for monitoring': { of: 'well-known', judge: figuresOffered },
  },
  notes: {
    sends: 'The same as for `health`.',
    demands: '200 with metrics, as text for Prometheus or OpenMetrics, or as JSON.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-15.',
    notWhen: 'It always applies. If the profile names no path and none is found, the verdict is "not verified".',
    safeguards: 'As for `health`.',
  },
});
