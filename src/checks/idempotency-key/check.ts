import { defineCheck } from '../../plan/kit/define-check.js';
import { namesKey } from '../../plan/kit/request-key.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { createdOnce } from './judge.js';

const phrase = 'the repeated request creates no second item';

/** A request that is repeated with its key is carried out once. */
export const check = defineCheck({
  title: 'Idempotency key',
  asks: 'A request that is repeated with the same key creates no second item.',
  order: 172,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'read-again', judge: createdOnce } },
  notes: {
    sends: 'The valid request with a new key, and exactly the same request again.',
    demands: 'The answer of the second request names the item of the first.',
    basis: 'The header for the key in the definition; draft-ietf-httpapi-idempotency-key-header.',
    notWhen: 'The operation creates no item, or takes no header Idempotency-Key.',
    safeguards: 'A refusal of the second request, such as 409, creates nothing, and passes.',
  },
  plan: (context) => {
    const { operation, resourceRole, catalogue } = context;
    const key = operation.parameters.find(namesKey);
    const shows = resourceRole?.role === 'create' && resourceRole.part.returned !== undefined;
    if (key === undefined || !shows || resourceRole.resource.identifier === undefined)
      return { notApplicable: 'the operation takes no idempotency key' };
    const { format } = key.schema === undefined ? {} : catalogue.schemas.follow(key.schema, 'request').node;
    const value = format === 'uuid' ? '{{fresh uuid}}' : '{{fresh text}}';
    const steps = [
      step('Given', 'valueSet', 'header', key.name, value),
      send(context),
      step('And', 'sentAgain'),
      ownStep('Then', phrase),
    ];
    return [{ title: 'A request that is repeated with its key is carried out once', steps }];
  },
});
