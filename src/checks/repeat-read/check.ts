import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** Reading twice gives the same. */
export const check = defineCheck({
  title: 'Repeated read',
  asks: 'Reading twice gives the same.',
  order: 150,
  group: 'kept',
  depth: 'standard',
  notes: {
    sends: 'The valid request twice.',
    demands: 'The second answer is a success too, and shows the same item.',
    basis: 'RFC 9110 section 9.2.1: GET is safe; the cross-functional requirement govstack-cfr-architecture#req-5.',
    notWhen: 'The method is not GET.',
    safeguards:
      'Only the status and the identifier are demanded; other differences, such as a time of reading, are observations.',
  },
  plan: (context) => {
    if (context.operation.method !== 'GET') return { notApplicable: 'the operation does not read' };
    const steps = [send(context), step('And', 'sentAgain'), step('Then', 'sameAgain')];
    return [{ title: 'Reading twice gives the same', steps }];
  },
});
