import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { resourceOfParameter, roleOf } from '../../model/parts.js';
import { placeOf } from '../../support/json/place.js';
import { chosenParameters } from './chosen-parameters.js';

function inBody(place: string | undefined): string[] {
  if (place === undefined) return [];
  const { parameter, pointer } = placeOf(place);
  return parameter === undefined ? [pointer] : [];
}

/** True for a place of the body of which the bindings say something, so that it means more than its schema. */
export function isBoundPlace(catalogue: Catalogue, operation: Operation, at: string): boolean {
  const binding = catalogue.bindings.operations[shortName(operation)];
  if (binding?.body !== undefined) return true;
  const resourceRole = roleOf(catalogue, operation);
  const below = (pointers: readonly string[]): string[] =>
    inBody(resourceRole?.part.sent).flatMap((sent) => pointers.map((pointer) => sent + pointer));
  const { identifier, set = {}, omit = [], managed = [] } = resourceRole?.resource ?? {};
  const bound = [
    ...Object.keys(binding?.set ?? {}),
    ...(binding?.fresh ?? []),
    ...inBody(resourceRole?.part.by),
    ...below([...(identifier === undefined ? [] : [identifier]), ...Object.keys(set), ...omit, ...managed]),
  ].flatMap((place) => inBody(place));
  return bound.some((pointer) => at === pointer || at.startsWith(`${pointer}/`) || pointer.startsWith(`${at}/`));
}

/** The query and header parameters of which the bindings say nothing. */
export function freeParameters(catalogue: Catalogue, operation: Operation) {
  const { operations, values } = catalogue.bindings;
  const own = operations[shortName(operation)]?.values ?? {};
  return chosenParameters(operation).filter(
    (parameter) =>
      parameter.in !== 'path' &&
      !Object.hasOwn(own, parameter.name) &&
      !Object.hasOwn(values, parameter.name) &&
      resourceOfParameter(catalogue, operation, parameter) === undefined,
  );
}
