import { identifyingParameter, roleOf, saysNothing } from '../../model/parts.js';
import { set } from '../../support/json/pointer.js';
import { answer } from '../kit/by-bindings.js';
import type { Fault } from '../kit/fault.js';
import type { Absent } from './absent.js';

/** Why nothing says how an identifier that does not exist is answered. */
export const withoutUnknown: Absent = (catalogue, operation) => {
  const play = roleOf(catalogue, operation);
  if (play?.role === 'exists') return 'it answers whether an item exists';
  return withoutAnswerToUnknown(catalogue, operation);
};

const withoutAnswerToUnknown: Absent = (catalogue, operation) => {
  const play = roleOf(catalogue, operation);
  if (play?.part.among !== undefined) return 'a list may be empty';
  const documents404 = operation.responses.some(({ status }) => status === '404');
  const isRead = play?.role === 'read' && (play.resource.unknown === 'refused' || saysNothing(operation, 204));
  const named = play?.part.by !== undefined || identifyingParameter(catalogue, operation) !== undefined;
  const asked = named && (documents404 || play?.role === 'exists' || isRead);
  return asked ? undefined : 'the GovSpec does not say how an unknown identifier is answered';
};

/** Faults in how identifiers are answered that were never given out. */
export const unknownFaults: readonly Fault[] = [
  {
    id: 'unknown-id-200',
    title: 'answers identifiers that do not exist with success',
    absent: withoutAnswerToUnknown,
    reply: (reply, call) => (reply.kind === 'not-found' ? answer(call, {}) : reply),
    rewrite: (wire, { call, value }) => {
      const pointer = roleOf(call.catalogue, call.operation)?.part.answer;
      return pointer === undefined || value === undefined
        ? wire
        : { ...wire, body: JSON.stringify(set(value, pointer, true)) };
    },
  },
  {
    id: 'unknown-id-without-body',
    title: 'answers identifiers that do not exist with an empty success',
    absent: withoutUnknown,
    reply: (reply) => (reply.kind === 'not-found' ? { kind: 'success' } : reply),
  },
];
