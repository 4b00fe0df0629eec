import { accessDraft, credentialCheck } from '../../plan/kit/access.js';
import { successResponses } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { refusalShowsNothing } from './judge.js';

const phrase = 'the refusal shows nothing of what is protected';

/** A refusal does not reveal protected data. */
export const check = credentialCheck({
  title: 'Refusal reveals no data',
  asks: 'A refusal does not reveal protected data.',
  order: 390,
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'refusal', judge: refusalShowsNothing },
  },
  notes: {
    sends: 'The valid request without its credential.',
    notWhen: 'The GovSpec documents no body for a success answer; or access is not protected.',
    safeguards:
      'Only values of at least eight characters that the protected answer showed and the request did not contain count against the candidate. If there is no such value, and the refusal shows a short value at the same place, or if the protected answer showed no value at all, the verdict is "not verified".',
  },
  drafts: (context) => {
    const hasBody = successResponses(context.operation).some(({ contents }) => contents.length > 0);
    if (!hasBody) return { notApplicable: 'the GovSpec documents no body for a success answer' };
    return [
      accessDraft(context, {
        title: 'A refused access does not show protected data',
        with: step('And', 'noCredential'),
        look: ownStep('Then', phrase),
      }),
    ];
  },
});
