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
    demands:
      'They are refused or stored as text: no 5xx, no internal details in the answer, and no sign that they were executed.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-6.',
    notWhen: 'The probe was not requested.',
    safeguards:
      'The texts are harmless even if they are executed. The check cannot see what the candidate stores elsewhere.',
  },
});
