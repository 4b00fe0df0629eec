import { shortName } from '../../model/definition.js';
import { callDraft, callNotes } from '../../plan/kit/calls.js';
import { defineCallCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { arrivesOnce } from './judge.js';

const phrase = 'the call {string} arrives only once';

/** The call arrives once. */
export const check = defineCallCheck({
  title: 'Call arrives once',
  asks: 'The call arrives only once.',
  order: 510,
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'call-count', judge: arrivesOnce },
  },
  notes: {
    ...callNotes,
    demands: 'After the call was acknowledged, the same call does not arrive again within half a second.',
    notWhen: `${callNotes.notWhen} Or the address is configured, so that calls for all requests come to it.`,
    safeguards: `${callNotes.safeguards} Calls with different bodies are different calls, for example reports of progress. A request without an answer is sent once more, so two calls may be correct.`,
  },
  plan: (context) => {
    const { operation, binding } = context;
    if (binding.address === 'configured') {
      return { notApplicable: 'the calls for all requests arrive at one address, so equal calls cannot be told apart' };
    }
    return callDraft(context, 'The call arrives only once', ownStep('Then', phrase, shortName(operation)));
  },
});
