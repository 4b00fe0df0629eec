import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { heldBack } from './judge.js';

/** Requests beyond a limit are refused. */
export const check = defineWholeCandidateCheck({
  title: 'Rate limit',
  asks: 'Requests beyond a limit are refused.',
  order: 690,
  probe: true,
  phrases: {
    'excess reads are refused': { of: 'burst', judge: heldBack },
  },
  notes: {
    sends: 'On request only (`--probe rate-limit`): sixty valid reads at once.',
    demands: 'Some are answered with 429.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-9.',
    notWhen: 'It was not asked for.',
    safeguards:
      'No text says a number, so that no limit met is not verified; only that the reads break the candidate (500, 502, 504) is a failure.',
  },
});
