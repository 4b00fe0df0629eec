import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { located } from './judge.js';

const phrase = 'the Location of the answer leads to the new {string}';

/** Whoever follows the Location of a new item finds it there. */
export const check = defineCheck({
  title: 'Location resolves',
  asks: 'The URL in the header Location of a new item returns this item.',
  order: 64,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'located', judge: located } },
  notes: {
    sends: 'The valid request, then GET of the address in the header Location of the answer.',
    demands: 'The item that was created.',
    basis: 'RFC 9110 section 15.3.2: the Location of a 201 identifies what was created; the header in the definition.',
    notWhen: 'The operation creates no item that can be read, or documents no Location for 201.',
    safeguards:
      'A URL on another server or outside the base URL is not requested, because the candidate may be behind a gateway. The request is repeated for a while, because a new item may not be visible at once. Only 404, 410 or another item count against the candidate.',
  },
  plan: (context) => {
    const { operation, resourceRole } = context;
    const created = operation.responses.find(({ status }) => status === '201');
    const isNamed = created?.headers.some(({ name }) => name.toLowerCase() === 'location') === true;
    if (resourceRole?.role !== 'create' || resourceRole.resource.read.length === 0 || !isNamed)
      return { notApplicable: 'the GovSpec documents no Location of a new item that can be read' };
    const steps = [send(context), ownStep('Then', phrase, resourceRole.resource.name)];
    return [{ title: 'The Location returns the created item', steps }];
  },
});
