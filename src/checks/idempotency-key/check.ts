import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { showsItem } from '../../model/parts.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { keyFormat, namesKey } from '../../schema/request-key.js';
import { createdOnce, notOfOther, notOfOtherBody } from './judge.js';

const phrase = 'the repeated request creates no second item';
const apart = 'the request of another tenant with the same key does not answer this item';
const otherBody = 'another request with the key of the existing {string} in {string} changes nothing of it';

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
    [otherBody]: { of: 'other-body', judge: notOfOtherBody },
  },
  notes: {
    sends:
      'The valid request with a new key, and exactly the same request again, then a valid request with other values and the same key; and the first two with another new key, the second time with the credential of another tenant that the profile gives.',
    demands:
      'The answer of the second request names the item of the first. A request with other values is refused, or answered with the first item, which keeps its values; or it creates an item of its own, unless the definition refuses it. What another tenant gets names another item, or is a refusal.',
    basis: 'The header for the key in the definition; draft-ietf-httpapi-idempotency-key-header.',
    notWhen:
      'The operation creates no item, or takes no header for such a key, by its name or its description. At run time, of other tenants: the profile gives no such credential.',
    safeguards:
      'A refusal of the second request, such as 409, creates nothing, and passes, unless the definition promises in words that the first answer is returned. Which credential belongs to another tenant is what the profile says.',
  },
  plan: (context) => {
    const { operation, resourceRole, catalogue } = context;
    const key = operation.parameters.find(namesKey);
    const shows = resourceRole?.role === 'create' && resourceRole.part.returned !== undefined;
    if (key === undefined || !shows || resourceRole.resource.identifier === undefined)
      return { notApplicable: 'the operation takes no idempotency key' };
    const value = `{{fresh ${keyFormat(catalogue.schemas, key)}}}`;
    const steps = [step('Given', 'valueSet', 'header', key.name, value), send(context), step('And', 'sentAgain')];
    const once = {
      title: 'A request that is repeated with its key is carried out once',
      steps: [...steps, ownStep('Then', phrase)],
    };
    const { resource } = resourceRole;
    const others: readonly ScenarioDraft[] = isRenewed(context)
      ? [
          {
            title: 'Another request with the same key does not change the first item',
            subject: 'other-body',
            steps: [...steps, ownStep('Then', otherBody, resource.name, key.name)],
          },
        ]
      : [];
    const repeated = [once, ...others];
    if (operation.security.length === 0 || operation.open === true) return repeated;
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
    return [...repeated, other];
  },
});

/** True for an item that can be read, made with values that differ from one request to the next. */
function isRenewed({ template, resourceRole }: CheckContext): boolean {
  const isRead = resourceRole?.resource.read.some(showsItem) === true;
  return isRead && JSON.stringify(template.body?.value ?? null).includes('{{fresh ');
}
