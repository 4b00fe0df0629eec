import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { timesInUtc } from './judge.js';

/** Every date and time in the answers is in ISO 8601 format, and times are in UTC. */
export const check = defineWholeCandidateCheck({
  title: 'Timestamps',
  asks: 'Every date and time in the answers is in ISO 8601 format, and times are in UTC.',
  order: 560,
  phrases: {
    'every time in them is written in ISO 8601, in UTC': { of: 'run', judge: timesInUtc },
  },
  notes: {
    sends: 'Nothing; the check examines all answers of the run.',
    demands:
      'A value with the format date or date-time, or with a name that ends like that of a time, is in ISO 8601 format; a date-time is in UTC.',
    basis: 'The cross-functional requirement govstack-cfr-data#req-2 and 5.19 of generation 23Q4.',
    notWhen: 'It always applies. If no answer of the run contains a time, the verdict is "not verified".',
    safeguards:
      'A value from a request may be returned unchanged. A stated offset other than zero is only a remark, because the requirement allows it for local times; a number in such a property is only a remark too. A text in a property that is only named like a time counts only if it looks like a time.',
  },
});
