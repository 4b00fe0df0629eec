import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { heldBack } from './judge.js';

/** Too many requests at once are refused. */
export const check = defineWholeCandidateCheck({
  title: 'Rate limit',
  asks: 'Too many requests at once are refused.',
  order: 690,
  probe: true,
  phrases: {
    'excess reads are refused': { of: 'burst', judge: heldBack },
  },
  notes: {
    sends: 'On request only (`--probe rate-limit`): sixty valid reads at once.',
    demands: 'Some are answered with 429.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-9.',
    notWhen: 'The probe was not requested.',
    safeguards:
      'No specification sets a number, so if no limit is reached, the verdict is "not verified". The check fails only if the requests cause 500, 502 or 504.',
  },
});
