import { accessDraft, credentialCheck } from '../../plan/kit/access.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { refusalShowsNothing } from './judge.js';

const phrase = 'the refusal shows nothing of what is protected';

/** A refused access shows nothing of what it protects. */
export const check = credentialCheck({
  title: 'Refusal shows nothing',
  asks: 'A refused access shows nothing of what it protects.',
  order: 390,
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'refusal', judge: refusalShowsNothing },
  },
  notes: {
    sends: 'The valid request without its credential.',
    notWhen: 'At run time: access is not protected, or the protected answer shows nothing that could be recognised.',
    safeguards:
      'Only values of eight characters or more that the protected answer showed and the request did not carry are looked for.',
  },
  drafts: (context) => [
    accessDraft(context, {
      title: 'A refused access shows nothing of what it protects',
      with: step('And', 'noCredential'),
      look: ownStep('Then', phrase),
    }),
  ],
});
