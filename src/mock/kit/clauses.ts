import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { JsonObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import type { Absent } from './absent.js';
import { chosenParameters } from './chosen-parameters.js';
import { nodeOf, sentTargets } from './inputs.js';
import { jsonBody } from './json-content.js';
import { isProperty, type Target } from './targets.js';

/** Who assigns the identifier of a new item is often not said, so nothing about it proves anything. */
function isOwnIdentifier(catalogue: Catalogue, operation: Operation, { at }: Target): boolean {
  const resourceRole = roleOf(catalogue, operation);
  return (
    resourceRole?.part.sent !== undefined && at === resourceRole.part.sent + (resourceRole.resource.identifier ?? '')
  );
}

/** True where a parameter or a property of the body states a clause of the wanted kind. */
function states(catalogue: Catalogue, operation: Operation, wanted: (node: JsonObject) => boolean): boolean {
  const parameters = chosenParameters(operation).map(({ schema }) => nodeOf(catalogue, schema));
  const sent = sentTargets(catalogue, operation).filter((target) => !isOwnIdentifier(catalogue, operation, target));
  return [...parameters, ...sent.map(({ node }) => node)].some(wanted);
}

export function unless(wanted: (node: JsonObject) => boolean, words: string): Absent {
  return (catalogue, operation) => (states(catalogue, operation, wanted) ? undefined : words);
}

export const has =
  (...keys: readonly string[]) =>
  (node: JsonObject): boolean =>
    keys.some((key) => node[key] !== undefined);

export const withoutRequired: Absent = (catalogue, operation) => {
  const named = chosenParameters(operation).some(({ in: place, required }) => place !== 'path' && required);
  const inside = sentTargets(catalogue, operation).some(
    (target) => target.required && !isOwnIdentifier(catalogue, operation, target),
  );
  const isBody = operation.body?.required === true;
  return named || isBody || inside ? undefined : 'it requires no input that could be left out';
};

/** Texts in parameters are texts whatever stands in them. */
export const withoutType: Absent = (catalogue, operation) => {
  const numeric = chosenParameters(operation).some(({ schema }) =>
    ['integer', 'number', 'boolean'].includes(String(nodeOf(catalogue, schema).type)),
  );
  const typed = sentTargets(catalogue, operation).some(
    (target) =>
      isProperty(target) && typeof target.node.type === 'string' && !isOwnIdentifier(catalogue, operation, target),
  );
  return numeric || typed ? undefined : 'no input has a type that a request could break';
};

export const withoutJsonBody: Absent = (_, operation) =>
  jsonBody(operation) === undefined ? 'it takes no JSON body' : undefined;

/** A list in the body whose items have a type. */
export const withoutItems: Absent = (catalogue, operation) => {
  const listed = sentTargets(catalogue, operation).some(
    ({ at, node }) => /\/0$/.test(at) && typeof node.type === 'string',
  );
  return listed ? undefined : 'the request holds no list whose items have a type';
};

/** A body that is said to be an object, which a list is not. */
export const withoutObject: Absent = (catalogue, operation) => {
  const [body] = sentTargets(catalogue, operation);
  return body?.node.type === 'object' ? undefined : 'the body is not said to be an object';
};
