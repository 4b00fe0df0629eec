import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { jsonEverywhere } from './judge.js';

/** All answers are JSON, including refusals. */
export const check = defineWholeCandidateCheck({
  title: 'JSON everywhere',
  asks: 'All answers are JSON, including refusals.',
  order: 570,
  phrases: {
    'every body in them is JSON, or of a media type that the definition names': { of: 'run', judge: jsonEverywhere },
  },
  notes: {
    sends: 'Nothing; the check examines all answers of the run.',
    demands:
      'Every body, also that of an error, is JSON or has a media type that the definition names for the operation.',
    basis: 'The cross-functional requirement govstack-cfr-data#req-3 and 5.23 of generation 23Q4.',
    notWhen: 'No answer has a body.',
    safeguards:
      'Answers to undefined paths and methods are left out, and so are those with 401, 403, 413, 414, 429, 431, 502, 503 and 504: they may come from a proxy or gateway. The same holds for 400 where the URL has an encoded control character, backslash or angle bracket, or an encoded slash in its path. If an operation is answered like an undefined path, it is not served, which another check reports.',
  },
});
