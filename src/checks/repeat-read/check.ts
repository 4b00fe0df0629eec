import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { sameAgain } from './judge.js';

const phrase = 'the repeated answer is the same';

/** Two reads in a row show the same item. */
export const check = defineCheck({
  title: 'Repeated read',
  asks: 'Two reads in a row show the same item.',
  order: 150,
  group: 'kept',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'read-again', judge: sameAgain },
  },
  notes: {
    sends: 'The valid request twice.',
    demands: 'The second answer is a success too, and shows the same item, or an item of the same list.',
    basis: 'RFC 9110 section 9.2.1: GET is safe; the cross-functional requirement govstack-cfr-architecture#req-5.',
    notWhen: 'The method is not GET.',
    safeguards:
      'Only another status counts against the candidate. Where the second answer shows none of the items of the first, nothing is shown; other differences, such as the time of the read, are observations.',
  },
  plan: (context) => {
    if (context.operation.method !== 'GET') return { notApplicable: 'the operation does not read' };
    // The first read of an item is that of all other checks; a list may change before this one goes on.
    const first = context.resourceRole?.role === 'read' ? [] : [step('And', 'sentAgain')];
    const steps = [send(context), ...first, ownStep('Then', phrase)];
    return [{ title: 'Two reads in a row show the same item', steps }];
  },
});
