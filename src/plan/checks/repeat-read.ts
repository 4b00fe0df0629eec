import { step } from '../steps.js';
import { type Check, send } from './check.js';

/** Reading twice gives the same. */
export const repeatRead: Check = {
  rule: 'repeat-read',
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
};
