import { identifyingParameter, roleOf, saysNothing } from '../../model/parts.js';
import type { Absent } from './absent.js';

/** Why nothing says how an identifier that does not exist is answered. */
export const withoutUnknown: Absent = (catalogue, operation) => {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole?.role === 'exists') return 'it answers whether an item exists';
  return withoutAnswerToUnknown(catalogue, operation);
};

export const withoutAnswerToUnknown: Absent = (catalogue, operation) => {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole?.part.among !== undefined) return 'a list may be empty';
  const documents404 = operation.responses.some(({ status }) => status === '404');
  const isRead =
    resourceRole?.role === 'read' && (resourceRole.resource.unknown === 'refused' || saysNothing(operation, 204));
  const named = resourceRole?.part.by !== undefined || identifyingParameter(catalogue, operation) !== undefined;
  const asked = named && (documents404 || resourceRole?.role === 'exists' || isRead);
  return asked ? undefined : 'the GovSpec does not say how an unknown identifier is answered';
};
