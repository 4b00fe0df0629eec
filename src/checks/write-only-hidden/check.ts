import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { secretsHidden } from './judge.js';
import { secretsIn } from './secrets.js';

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
    notWhen:
      'No property of the documented answer is writeOnly, nor of the requests that create or change the item that it shows.',
    safeguards:
      'Null, an empty text, and a text that consists only of stars, dots or crosses are not faults. What the schema of the answer has itself, without writeOnly, may be shown.',
  },
  plan: (context) => {
    const { catalogue, operation } = context;
    if (successSchemas(operation).every((schema) => secretsIn(catalogue, operation, schema).length === 0))
      return { notApplicable: 'no property of the documented answer is writeOnly' };
    return [{ title: 'No writeOnly property is returned', steps: [send(context), ownStep('Then', phrase)] }];
  },
});
