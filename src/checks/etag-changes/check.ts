import { operationNamed } from '../../model/find-operation.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { newVersion } from './judge.js';

const phrase = 'the {string} has another ETag than before';

/** Another state of an item has another ETag. */
export const check = defineCheck({
  title: 'ETag changes',
  asks: 'A changed item has a new ETag.',
  order: 432,
  group: 'http',
  depth: 'standard',
  phrases: { [phrase]: { of: 'versions', judge: newVersion } },
  notes: {
    sends:
      'The request that reads the item, the valid request that changes it, and the first request again, also with the old ETag as If-None-Match.',
    demands: 'If the item has changed, its ETag has changed too, and the old ETag is not accepted for the new state.',
    basis:
      'RFC 9110 section 8.8.3: an entity tag tells representations of one resource apart; section 13.1.2: 304 answers the current one only.',
    notWhen: 'The operation does not change an item, or the definition names no ETag for the operation that reads it.',
    safeguards: 'An item that is read as it was before, or an answer without an ETag, proves nothing.',
  },
  plan: (context) => {
    const { catalogue, resourceRole } = context;
    const reader = operationNamed(catalogue, resourceRole?.resource.read[0]?.operation);
    const isTagged = reader?.responses.some(({ headers }) => headers.some(({ name }) => name.toLowerCase() === 'etag'));
    if (resourceRole?.role !== 'update' || isTagged !== true)
      return { notApplicable: 'the operation changes no item that has an ETag' };
    const steps = [send(context), ownStep('Then', phrase, resourceRole.resource.name)];
    return [{ title: 'The changed item has a new ETag', steps }];
  },
});
