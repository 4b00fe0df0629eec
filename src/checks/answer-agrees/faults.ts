import { type Absent, either, unlessRole } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { inRequest } from '../../mock/kit/in-request.js';
import { unseen } from '../../mock/kit/kept.js';
import { answeredAt, shownTexts } from '../../mock/kit/shown-texts.js';
import { roleOf } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';

const unlessKept = unlessRole((resourceRole) => {
  const isKept = resourceRole.role === 'create' || resourceRole.role === 'update';
  return isKept && resourceRole.part.sent !== undefined ? unseen(resourceRole) : 'it takes no item to be kept';
}, 'it takes no item to be kept');

const withoutAnsweredText: Absent = (catalogue, operation) => {
  const at = answeredAt(catalogue, operation);
  if (at === undefined) return 'its answer shows no item';
  return shownTexts(catalogue, operation, at).length > 0 ? undefined : 'the item in its answer has no free text';
};

export const faults: readonly Fault[] = [
  {
    id: 'answer-shows-other',
    title: 'keeps a text as it was sent, and answers another',
    foundBy: ['answer-agrees'],
    absent: either(unlessKept, withoutAnsweredText),
    reply: (reply, call) => {
      const { catalogue, operation } = call;
      const at = answeredAt(catalogue, operation) ?? '';
      const { sent, into = '' } = roleOf(catalogue, operation)?.part ?? {};
      const item = set({}, into, inRequest(call, sent) ?? {});
      const text = shownTexts(catalogue, operation, at).find((place) => typeof get(item, place) === 'string');
      const isShown = reply.kind === 'success' && text !== undefined && get(reply.body, at + text) !== undefined;
      return isShown ? { ...reply, body: set(reply.body, at + text, 'as it was before') } : reply;
    },
  },
];
