import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { secretPlaces } from '../../schema/write-only.js';
import { secretsHidden } from './judge.js';

const phrase = 'the answer shows nothing that is writeOnly';

/** What may only be sent never comes back. */
export const check = defineCheck({
  title: 'writeOnly hidden',
  asks: 'A writeOnly property is never returned.',
  order: 52,
  group: 'valid',
  depth: 'quick',
  phrases: { [phrase]: { of: 'answer', judge: secretsHidden } },
  notes: {
    sends: 'The valid request.',
    demands: 'No property that is writeOnly is in the answer.',
    basis: 'writeOnly in the schema: it is not to be sent as part of a response (OpenAPI, Schema Object).',
    notWhen: 'No property of the documented answer is writeOnly.',
    safeguards: 'Null, an empty text, and a text that consists only of stars, dots or crosses are not faults.',
  },
  plan: (context) => {
    const { schemas } = context.catalogue;
    if (successSchemas(context.operation).every((schema) => secretPlaces(schemas, schema).length === 0))
      return { notApplicable: 'no property of the documented answer is writeOnly' };
    return [{ title: 'No writeOnly property is returned', steps: [send(context), ownStep('Then', phrase)] }];
  },
});
