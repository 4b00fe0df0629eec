import { operationNamed } from '../../model/find-operation.js';
import { makesUnknown } from '../../model/parts.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { goneForChanges } from './judge.js';

const phrase = 'the {string} can no longer be changed';

/** A removed item can no longer be changed. */
export const check = defineCheck({
  title: 'Change after removal',
  asks: 'A removed item can no longer be changed.',
  order: 94,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'changed-after', judge: goneForChanges } },
  notes: {
    sends: 'The valid request that removes an item, then the request that changes the same item.',
    demands: '404 or another refusal.',
    basis: 'The 404 that the definition documents for the operation that changes an item.',
    notWhen:
      'The operation does not remove an item, or no operation that changes it documents 404 and no 201: a documented 201 creates the item again.',
    safeguards: 'A 201 passes, because it says that the item was created again, which RFC 9110 allows for PUT.',
  },
  plan: (context) => {
    const { catalogue, resourceRole } = context;
    const changer = operationNamed(catalogue, resourceRole?.resource.update[0]?.operation);
    const refuses = changer?.responses.some(({ status }) => status === '404') === true && !makesUnknown(changer);
    if (resourceRole?.role !== 'delete' || resourceRole.part.mayStay !== undefined || !refuses)
      return { notApplicable: 'the operation does not remove an item that could be changed' };
    const steps = [send(context), ownStep('Then', phrase, resourceRole.resource.name)];
    return [{ title: 'The removed item can no longer be changed', steps }];
  },
});
