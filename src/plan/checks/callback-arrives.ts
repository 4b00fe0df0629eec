import { shortName } from '../../model/catalogue.js';
import { step } from '../steps.js';
import { type CallCheck, callDraft, callNotes } from './calls.js';

/** The call that a request makes due arrives in time. */
export const callbackArrives: CallCheck = {
  rule: 'callback-arrives',
  depth: 'quick',
  notes: {
    ...callNotes,
    demands: 'The call arrives at the address, within the time that the profile gives (timeouts.callback).',
  },
  plan: (context) =>
    callDraft(context, 'The call arrives', step('Then', 'callbackArrives', shortName(context.operation))),
};
