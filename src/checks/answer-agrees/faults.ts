import { type Absent, unlessRole } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { answersPlace, freeTextOf, unseen } from '../../mock/kit/kept.js';
import { roleOf } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';

/** The text of an item that is sent, and stands in the answer, as a pointer into the item. */
const withoutAnsweredText: Absent = (catalogue, operation) => {
  const reason = unlessRole((resourceRole) => {
    const { role, part } = resourceRole;
    if (role !== 'create' && role !== 'update') return 'it neither creates nor changes an item';
    if (part.returned === undefined) return 'its answer shows no item';
    return unseen(resourceRole);
  }, 'it neither creates nor changes an item')(catalogue, operation);
  if (reason !== undefined) return reason;
  const text = freeTextOf(catalogue, operation);
  if (text === undefined) return 'it is sent no free text';
  const { returned = '' } = roleOf(catalogue, operation)?.part ?? {};
  return answersPlace(catalogue, operation, returned + text) ? undefined : 'its answer does not document the text';
};

export const faults: readonly Fault[] = [
  {
    id: 'answer-shows-other',
    title: 'keeps a text as it was sent, and answers another',
    foundBy: ['answer-agrees'],
    absent: withoutAnsweredText,
    reply: (reply, { catalogue, operation }) => {
      const at = (roleOf(catalogue, operation)?.part.returned ?? '') + (freeTextOf(catalogue, operation) ?? '');
      if (reply.kind !== 'success' || reply.body === undefined || get(reply.body, at) === undefined) return reply;
      return { ...reply, body: set(reply.body, at, 'as it was before') };
    },
  },
];
