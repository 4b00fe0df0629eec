import { shortName } from '../../model/definition.js';
import { callDraft, callNotes } from '../../plan/kit/calls.js';
import { defineCallCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { placeOf } from '../../support/json/place.js';
import { toPath } from '../../support/json/pointer.js';
import { correlates } from './judge.js';

const phrase = 'the call {string} carries the request property {string} at {string}';

/** The call names the request that it answers. */
export const check = defineCallCheck({
  title: 'Call correlation',
  asks: 'The call names the request that it answers.',
  order: 500,
  depth: 'quick',
  phrases: {
    [phrase]: { of: 'call', judge: correlates },
  },
  notes: {
    ...callNotes,
    demands: 'The call contains the value that connects it with the request.',
    notWhen: `${callNotes.notWhen} Or it does not say how the call names the request.`,
  },
  plan: (context) => {
    const { correlate } = context.binding;
    if (correlate === undefined) {
      return { notApplicable: 'the GovSpec does not say how the call names the request that it answers' };
    }
    const { sent, received } = correlate;
    const then = ownStep('Then', phrase, shortName(context.operation), written(sent), written(received));
    return callDraft(context, 'The call names the request that it answers', then);
  },
});

/** A place in a request as features write it. */
function written(place: string): string {
  const { parameter, pointer } = placeOf(place);
  return parameter === undefined ? toPath(pointer) : place;
}
