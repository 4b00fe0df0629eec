import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successResponses } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** A valid request is answered with a success status that the definition documents. */
export const check = defineCheck({
  title: 'Success status',
  asks: 'A valid request is answered with a documented success status.',
  order: 20,
  presenceOnly: true,
  group: 'valid',
  depth: 'quick',
  notes: {
    sends: 'The valid request: every required input, and every documented property of the body.',
    demands: 'One of the success statuses that the definition documents.',
    basis: 'The responses of the operation in the definition.',
    notWhen: 'The definition documents no success answer.',
    safeguards:
      'The request is proved valid before it is sent. A refusal counts only if no value was assumed, no item is in doubt, and the GovSpec leaves nothing open, such as the allowed values of a required code; 401, 403, 409 and 429 never count. A server error at any other request counts here, unless another check reports it. A success for an item that does not exist is "not verified".',
  },
  plan: (context) => {
    const statuses = successResponses(context.operation).map(({ status }) => (status === 'default' ? '2XX' : status));
    const [only] = statuses;
    if (only === undefined) return { notApplicable: 'the GovSpec documents no success answer' };
    const then =
      statuses.length === 1 && /^\d+$/.test(only)
        ? step('Then', 'status', Number(only))
        : step('Then', 'statusOneOf', statuses.join(', '));
    return [{ title: 'The answer has a documented success status', steps: [send(context), then] }];
  },
});
