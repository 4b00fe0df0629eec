import type { Adaptation } from '../../model/adaptation.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { jsonSchema } from '../../schema/contents.js';
import { isPlainText } from '../../schema/plain-text.js';
import { meantSchema, schemaAt } from '../../schema/properties.js';
import { get, join, remove } from '../../support/json/pointer.js';
import { isJson } from '../../support/media-type.js';

/** Each optional property by itself is left out of so many at most. */
const mostSingle = 8;

/** Two of so many texts that were made up are left out together at most. */
const mostPaired = 4;

/**
 * Bodies with less and less that is optional, for a request in which something had to be guessed: with what the published example
 * has, without each optional property by itself, without two of the texts that were made up, and with no optional property.
 */
export function narrower({ schemas }: Pick<Catalogue, 'schemas'>, operation: Operation, body: Json): Adaptation[] {
  const example = operation.body?.contents.find(({ mediaType }) => isJson(mediaType))?.example;
  const optional = optionalPlaces({ schemas }, operation, body);
  const each = optional.length > mostSingle ? [] : optional.map((at) => [at]);
  const invented = optional.filter((at) => isInvented(schemas, operation, { at, value: get(body, at) }));
  const pairs = invented
    .slice(0, mostPaired)
    .flatMap((one, place, all) => all.slice(place + 1).map((other): string[] => [one, other]));
  const beside = isObject(body) && isObject(example) ? beyond(body, example) : [];
  const all = [beside, ...each, ...pairs, optional].filter((places) => places.length > 0);
  return all
    .map((leftOut): Adaptation => ({ dates: {}, leftOut }))
    .filter(({ leftOut }) => {
      const rest = leftOut.reduce<Json>((value, at) => remove(value, at), body);
      return isObject(rest) && Object.keys(rest).length > 0 && fits(schemas, operation, rest);
    });
}

/** True for a text that the definition says nothing of but its length: what is right there, only the candidate knows. */
function isInvented(
  schemas: Schemas,
  { body }: Operation,
  { at, value }: { readonly at: string; readonly value: Json | undefined },
): boolean {
  const schema = jsonSchema(body?.contents);
  const own = schema === undefined ? undefined : schemaAt(schemas, schema, at);
  return typeof value === 'string' && own !== undefined && isPlainText(meantSchema(schemas, own, 'request').node);
}

/** The places of a value that an example of it does not have. */
function beyond(value: JsonObject, example: JsonObject, at = ''): string[] {
  return Object.entries(value).flatMap(([name, part]) => {
    const [place, shown] = [join(at, name), example[name]];
    if (shown === undefined) return [place];
    return isObject(part) && isObject(shown) ? beyond(part, shown, place) : [];
  });
}

/** The outermost properties of a body that the definition lets a client leave out, also those of objects that it must send. */
export function optionalPlaces({ schemas }: Pick<Catalogue, 'schemas'>, operation: Operation, body: Json): string[] {
  const within = (value: Json, above: string): string[] =>
    Object.entries(isObject(value) ? value : {}).flatMap(([name, part]) => {
      const at = join(above, name);
      return fits(schemas, operation, remove(body, at)) ? [at] : within(part, at);
    });
  return within(body, '');
}

/** True for a body that the definition of the operation allows. */
export function fits(schemas: Schemas, { body }: Operation, value: Json): boolean {
  const schema = jsonSchema(body?.contents);
  return schema !== undefined && schemas.validate(schema, 'request', value).kind !== 'invalid';
}
