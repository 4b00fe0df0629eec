import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { timesInUtc } from './judge.js';

/** Every time in the answers is written in ISO 8601, in UTC. */
export const check = defineWholeCandidateCheck({
  title: 'Timestamps',
  asks: 'Every time in the answers is written in ISO 8601, in UTC.',
  order: 560,
  phrases: {
    'every time in them is written in ISO 8601, in UTC': { of: 'run', judge: timesInUtc },
  },
  notes: {
    sends: 'Nothing: the answers of the whole run are looked through.',
    demands:
      'A value whose schema says date or date-time, or whose name ends like that of a time, is written in ISO 8601; a date-time is in UTC.',
    basis: 'The cross-functional requirement govstack-cfr-data#req-2 and 5.19 of generation 23Q4.',
    notWhen: 'It always applies; where no answer of the run carries a time, it is not verified.',
    safeguards:
      'What a request carried may come back as it was sent. An offset other than zero that is stated is remarked on, because the requirement allows it beside local times; so is a number under the name of a time. A text under such a name counts only where it looks like a time.',
  },
});
