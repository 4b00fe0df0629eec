import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { jsonEverywhere } from './judge.js';

/** Answers are JSON, refusals included. */
export const check = defineWholeCandidateCheck({
  title: 'JSON everywhere',
  asks: 'Answers are JSON, refusals included.',
  order: 570,
  phrases: {
    'every body in them is JSON, or of a media type that the definition names': { of: 'run', judge: jsonEverywhere },
  },
  notes: {
    sends: 'Nothing: the answers of the whole run are looked through.',
    demands: 'A body is JSON, or of a media type that the definition names for the operation; that of an error too.',
    basis: 'The cross-functional requirement govstack-cfr-data#req-3 and 5.23 of generation 23Q4.',
    notWhen: 'No answer has a body.',
    safeguards:
      'Answers to paths and methods that nobody defined are left out, and so are those with 401, 403, 413, 414, 429, 431, 502, 503 and 504: they may come from what stands before the candidate. An operation that is answered like a path that nobody defined is not served, of which another check speaks.',
  },
});
