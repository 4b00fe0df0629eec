import { shortName } from '../../model/catalogue.js';
import { step } from '../steps.js';
import { type CallCheck, callDraft, callNotes } from './calls.js';

/** The body of the call meets its schema. */
export const callbackSchema: CallCheck = {
  rule: 'callback-schema',
  depth: 'quick',
  notes: {
    ...callNotes,
    demands: 'The body of the call meets the schema of the request in the definition.',
    notWhen: `${callNotes.notWhen} Or the definition gives no schema for the body of the call.`,
  },
  plan: (context) => {
    const hasSchema = context.operation.body?.contents.some(({ schema }) => schema !== undefined) === true;
    if (!hasSchema) return { notApplicable: 'the GovSpec defines no schema for the body of the call' };
    const then = step('Then', 'callbackSchema', shortName(context.operation));
    return callDraft(context, 'The body of the call meets its schema', then);
  },
};
