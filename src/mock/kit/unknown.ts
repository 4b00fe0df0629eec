import { identifyingParameter, roleOf, saysNothing } from '../../model/parts.js';
import type { Absent } from './absent.js';

/** Why nothing says how an identifier that does not exist is answered. */
export const withoutUnknown: Absent = (catalogue, operation) => {
  const play = roleOf(catalogue, operation);
  if (play?.role === 'exists') return 'it answers whether an item exists';
  return withoutAnswerToUnknown(catalogue, operation);
};

export const withoutAnswerToUnknown: Absent = (catalogue, operation) => {
  const play = roleOf(catalogue, operation);
  if (play?.part.among !== undefined) return 'a list may be empty';
  const documents404 = operation.responses.some(({ status }) => status === '404');
  const isRead = play?.role === 'read' && (play.resource.unknown === 'refused' || saysNothing(operation, 204));
  const named = play?.part.by !== undefined || identifyingParameter(catalogue, operation) !== undefined;
  const asked = named && (documents404 || play?.role === 'exists' || isRead);
  return asked ? undefined : 'the GovSpec does not say how an unknown identifier is answered';
};
