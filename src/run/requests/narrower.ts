import type { Adaptation } from '../../model/adaptation.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { join } from '../../support/json/pointer.js';
import { isJson } from '../../support/media-type.js';
import { adapted, fits, optionalPlaces } from './adapted.js';

/** Each optional property by itself is left out of so many at most. */
const mostSingle = 8;

/**
 * Bodies with less and less that is optional, for a request in which something had to be guessed: with what the published example
 * has, without each optional property by itself, and with no optional property.
 */
export function narrower({ schemas }: Pick<Catalogue, 'schemas'>, operation: Operation, body: Json): Adaptation[] {
  const example = operation.body?.contents.find(({ mediaType }) => isJson(mediaType))?.example;
  const optional = optionalPlaces({ schemas }, operation, body);
  const each = optional.length > mostSingle ? [] : optional.map((at) => [at]);
  const beside = isObject(body) && isObject(example) ? beyond(body, example) : [];
  const all = [beside, ...each, optional].filter((places) => places.length > 0);
  return all
    .map((leftOut): Adaptation => ({ dates: {}, leftOut }))
    .filter((adaptation) => {
      const rest = adapted(body, adaptation);
      return isObject(rest) && Object.keys(rest).length > 0 && fits(schemas, operation, rest);
    });
}

/** The places of a value that an example of it does not have. */
function beyond(value: JsonObject, example: JsonObject, at = ''): string[] {
  return Object.entries(value).flatMap(([name, part]) => {
    const [place, shown] = [join(at, name), example[name]];
    if (shown === undefined) return [place];
    return isObject(part) && isObject(shown) ? beyond(part, shown, place) : [];
  });
}
