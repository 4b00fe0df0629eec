import { shortName } from '../../model/definition.js';
import { callDraft, callNotes } from '../../plan/kit/calls.js';
import { defineCallCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { callBody, callParameters } from './judge.js';

const phrases = {
  callBody: 'the body of the call {string} complies with the OAS schema of its request',
  callParameters: 'the call {string} carries the query parameters that its definition requires',
} as const;

/** The body of the call matches its schema. */
export const check = defineCallCheck({
  title: 'Call schema',
  asks: 'The body of the call matches its schema.',
  order: 490,
  presenceOnly: true,
  depth: 'quick',
  phrases: {
    [phrases.callBody]: { of: 'call', judge: callBody },
    [phrases.callParameters]: { of: 'call', judge: callParameters },
  },
  notes: {
    ...callNotes,
    demands:
      'The body of the call matches the schema of the request in the definition; a call without a body has the query parameters that the definition requires.',
    notWhen: `${callNotes.notWhen} Or the definition gives the call neither a schema nor required parameters.`,
  },
  plan: (context) => {
    const { operation } = context;
    const name = shortName(operation);
    if (operation.body?.contents.some(({ schema }) => schema !== undefined) === true)
      return callDraft(context, 'The body of the call matches its schema', ownStep('Then', phrases.callBody, name));
    if (operation.parameters.some(({ in: place, required }) => place === 'query' && required))
      return callDraft(
        context,
        'The call carries the parameters that it must',
        ownStep('Then', phrases.callParameters, name),
      );
    return { notApplicable: 'the GovSpec defines no schema for the body of the call' };
  },
});
