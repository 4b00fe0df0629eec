import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { wellSaid } from './judge.js';

/** The candidate reports its health. */
export const check = defineWholeCandidateCheck({
  title: 'Health',
  asks: 'The candidate reports its health.',
  order: 620,
  phrases: {
    'the health endpoint reports its status': { of: 'well-known', judge: wellSaid },
  },
  notes: {
    sends:
      'A request to the path in the profile, or, without one, to a few well-known paths; and one to an unknown path in the same folder.',
    demands: '200 or 503 with a statement of health.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-15.',
    notWhen: 'It always applies. If the profile names no path and none is found, the verdict is "not verified".',
    safeguards:
      'No specification sets a path, so finding nothing at the well-known paths is not a failure. A page that the server returns for every path does not count.',
  },
});
