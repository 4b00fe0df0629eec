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
    sends: 'A request to the path that the profile names, else to a few well-known ones.',
    demands: '200 or 503 with a statement of health.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-15.',
    notWhen: 'It always applies; where a path is not named and none is found, it is not verified.',
    safeguards:
      'No text fixes a path, so that nothing found at a guessed one is no failure. A page that a server shows for any path is not taken for it.',
  },
});
