import type { CheckContext } from '../../model/check-context.js';
import { shortName } from '../../model/definition.js';
import { placeOf } from '../../support/json/place.js';

/** True when the bindings set a value of the body, or when that value identifies the item. The whole body does not. */
export function isBound({ catalogue, operation, resourceRole }: CheckContext, at: string): boolean {
  const binding = catalogue.bindings.operations[shortName(operation)];
  if (binding?.body !== undefined) return true;
  const sent = bodyPointer(resourceRole?.part.sent);
  const own = resourceRole?.resource.identifier;
  const identifier = sent === undefined || own === undefined ? [] : [sent + own];
  const ofResource =
    sent === undefined ? [] : Object.keys(resourceRole?.resource.set ?? {}).map((pointer) => sent + pointer);
  const bound = [
    ...Object.keys(binding?.set ?? {}),
    ...(binding?.fresh ?? []),
    ...[resourceRole?.part.by].flatMap((place) => bodyPointer(place) ?? []),
    ...(at === '' ? [] : identifier),
    ...ofResource,
  ];
  return bound.some((pointer) => at === pointer || at.startsWith(`${pointer}/`) || pointer.startsWith(`${at}/`));
}

/** A place as a pointer, where it lies in the body. */
function bodyPointer(place: string | undefined): string | undefined {
  if (place === undefined) return undefined;
  const { parameter, pointer } = placeOf(place);
  return parameter === undefined ? pointer : undefined;
}
