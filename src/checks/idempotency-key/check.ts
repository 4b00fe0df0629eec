import { defineCheck } from '../../plan/kit/define-check.js';
import { namesKey } from '../../plan/kit/request-key.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { createdOnce, notOfOther } from './judge.js';

const phrase = 'the repeated request creates no second item';
const apart = 'the request of another tenant with the same key does not answer this item';

/** A request that is repeated with its key is carried out once. */
export const check = defineCheck({
  title: 'Idempotency key',
  asks: 'A request that is repeated with the same key creates no second item.',
  order: 172,
  group: 'kept',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'read-again', judge: createdOnce },
    [apart]: { of: 'read-again', judge: notOfOther },
  },
  notes: {
    sends:
      'The valid request with a new key, and exactly the same request again; and the same with another new key, the second time with the credential of another tenant that the profile gives.',
    demands:
      'The answer of the second request names the item of the first. What another tenant gets names another item, or is a refusal.',
    basis: 'The header for the key in the definition; draft-ietf-httpapi-idempotency-key-header.',
    notWhen:
      'The operation creates no item, or takes no header Idempotency-Key. At run time, of other tenants: the profile gives no such credential.',
    safeguards:
      'A refusal of the second request, such as 409, creates nothing, and passes, unless the definition promises in words that the first answer is returned. Which credential belongs to another tenant is what the profile says.',
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
    const repeated = { title: 'A request that is repeated with its key is carried out once', steps };
    if (operation.security.length === 0 || operation.open === true) return [repeated];
    const asOther = step('And', 'otherCredential', 'otherTenant');
    const other = {
      title: 'A key that another tenant uses too answers no item of this tenant',
      subject: 'other-tenant',
      steps: [
        // Without such a credential, nothing is to be created.
        { ...asOther, keyword: 'Given' as const },
        step('And', 'credential'),
        step('And', 'valueSet', 'header', key.name, value),
        send(context),
        asOther,
        step('And', 'sentAgain'),
        ownStep('Then', apart),
      ],
    };
    return [repeated, other];
  },
});
