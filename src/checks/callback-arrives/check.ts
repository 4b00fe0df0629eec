import { shortName } from '../../model/definition.js';
import { callDraft, callNotes } from '../../plan/kit/calls.js';
import { defineCallCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { arrives } from './judge.js';

const phrase = 'the call {string} arrives';

/** The call that a request makes due arrives in time. */
export const check = defineCallCheck({
  title: 'Call arrives',
  asks: 'The candidate makes the call that a request triggers.',
  order: 480,
  depth: 'quick',
  phrases: {
    [phrase]: { of: 'call', judge: arrives },
  },
  notes: {
    ...callNotes,
    demands: 'The call arrives at the address within the time in the profile (timeouts.callback).',
  },
  plan: (context) => callDraft(context, 'The call arrives', ownStep('Then', phrase, shortName(context.operation))),
});
