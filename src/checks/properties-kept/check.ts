import { createsItem } from '../../plan/kit/creates.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { nothingDropped, sharesSchemas } from './judge.js';

const phrase = 'the {string} shows every property that was sent and that its schema defines';

/** A read shows every property that was sent where an answer has a place for it. */
export const check = defineCheck({
  title: 'Nothing dropped',
  asks: 'A read of the item shows every property that was sent.',
  order: 62,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'look-back', judge: nothingDropped } },
  notes: {
    sends: 'The valid request with all optional properties, then the request that reads the item.',
    demands: 'Every property and every list item that was sent is in the item.',
    basis:
      'One schema describes what is sent and what is read, or two that have nearly all names in common: a property of both is part of the item.',
    notWhen:
      'The operation does not create an item that can be read, or no schema describes both what is sent and what is read.',
    safeguards:
      'Only properties count that have the same schema in the request and in the answer, or one that says the same of their kind if the answer shows nearly all that is sent, except those that are writeOnly, readOnly or deprecated, or that the candidate sets by itself. Another check compares the values.',
  },
  plan: ({ catalogue, resourceRole, operation, template }) => {
    const isKept = createsItem({ resourceRole, operation }) && resourceRole?.part.sent !== undefined;
    if (!isKept || resourceRole.resource.read.length === 0)
      return { notApplicable: 'the operation does not create an item that can be read' };
    if (!sharesSchemas(catalogue, operation, resourceRole.resource, template.body?.value ?? null))
      return { notApplicable: 'no schema describes both what is sent and what is read' };
    const steps = [send({ operation }), ownStep('Then', phrase, resourceRole.resource.name)];
    return [{ title: 'A read shows every property that was sent', steps }];
  },
});
