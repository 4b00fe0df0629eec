import type { Check } from './check.js';
import { noCredential } from './no-credential.js';
import { missingRequired, wrongType } from './refusals.js';
import { stateCreate, stateDelete, stateRead, stateUpdate } from './state.js';
import { notFoundBody, unknownIdentifier } from './unknown-identifier.js';
import { bodySchema, contentType, documentedProperties, operationServed, successStatus } from './valid-request.js';

/** Every kind of check, in the order of a feature. */
export const checks: readonly Check[] = [
  operationServed,
  successStatus,
  contentType,
  bodySchema,
  documentedProperties,
  stateCreate,
  stateRead,
  stateUpdate,
  stateDelete,
  missingRequired,
  wrongType,
  unknownIdentifier,
  notFoundBody,
  noCredential,
];
