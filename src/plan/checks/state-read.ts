import { toPath } from '../../json/pointer.js';
import { step } from '../steps.js';
import { type Check, send } from './check.js';

/** A read answers the item that was created. */
export const stateRead: Check = {
  rule: 'state-read',
  group: 'kept',
  depth: 'quick',
  notes: {
    sends: 'The valid request, for an item that was created before.',
    demands:
      'The identifier in the answer is that of the item; an operation that tells whether an item exists says yes.',
    basis: 'The responses of the operation.',
    notWhen: 'The operation does not read an item, or is the one by which creating is verified.',
    safeguards: 'Judged only where the item was seen by another operation, and the answer is sound.',
  },
  plan: (context) => {
    const { play } = context;
    const title = 'The item that was created is answered';
    if (play?.role === 'exists' && play.part.answer !== undefined) {
      return [{ title, steps: [send(context), step('Then', 'property', toPath(play.part.answer), 'true')] }];
    }
    if (play?.role !== 'read' || play.part.returned === undefined) {
      return { notApplicable: 'the operation does not read an item' };
    }
    if (play.first) return { notApplicable: 'this is the operation by which creating is verified' };
    return [{ title, steps: [send(context), step('Then', 'readSame', play.resource.name)] }];
  },
};
