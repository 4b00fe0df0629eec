import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { inert } from './judge.js';

/** Texts that look like code are treated as plain text. */
export const check = defineWholeCandidateCheck({
  title: 'Injection',
  asks: 'Texts that look like code are treated as plain text.',
  order: 700,
  probe: true,
  phrases: {
    'they are treated as plain text': { of: 'injected', judge: inert },
  },
  notes: {
    sends:
      'On request only (`--probe injection`): five texts that look like code, in place of a text in at most three requests that were accepted. What they create is not removed.',
    demands: 'They are refused or kept: no 5xx, nothing of the inside in the answer, nothing worked out.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-6.',
    notWhen: 'It was not asked for.',
    safeguards:
      'The texts do no harm where they are taken for code either. It says nothing of what is stored elsewhere.',
  },
});
