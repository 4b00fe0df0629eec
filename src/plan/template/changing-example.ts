import { isDeepStrictEqual } from 'node:util';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { isClearlyValid } from '../../schema/clearly-valid.js';
import { definedProperties } from '../../schema/properties.js';
import { join, set } from '../../support/json/pointer.js';

/** Texts that people write, so that any other will do. */
const writtenByPeople = /(name|title|description|text|message|subject|comment|note|remark|reason)s?$/i;

interface Change {
  readonly schema: SchemaRef;
  /** The body with the values of the published example. */
  readonly whole: Json;
  /** The same with made-up values. */
  readonly made: Json;
}

/** True for a body that has no value but those of the example. */
export function isAllOf(whole: Json, example: Json | undefined): boolean {
  if (!isObject(whole) || !isObject(example)) return isDeepStrictEqual(whole, example);
  return Object.entries(whole).every(([name, value]) => isAllOf(value, example[name]));
}

/**
 * A change of an item whose published example is that of its creation, so that it would change nothing: one made-up value
 * takes the place of a published one. Codes and references stay, because only their author knows which a candidate takes.
 */
export function changing(schemas: Schemas, { schema, whole, made }: Change): Json {
  const isValid = (value: Json): boolean => isClearlyValid(schemas, schema, value);
  const changed = placesIn(schemas, { schema, whole, made }, '')
    .sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind))
    .map(({ at, value }) => set(whole, at, value));
  return changed.find(isValid) ?? whole;
}

/** The kinds of values, those first that a candidate has the least reason to refuse. */
const ranks = ['text', 'number', 'boolean', 'listed'] as const;

interface Place {
  readonly at: string;
  readonly value: Json;
  readonly kind: (typeof ranks)[number];
}

/** The places in which another value may be sent. */
function placesIn(schemas: Schemas, { schema, whole, made }: Change, at: string): Place[] {
  if (!isObject(whole) || !isObject(made)) return [];
  return definedProperties(schemas, schema, 'request').flatMap(({ name, schema: inner }): Place[] => {
    const [own, value] = [whole[name], made[name]];
    if (own === undefined || value === undefined || isDeepStrictEqual(own, value)) return [];
    const place = join(at, name);
    if (isObject(own)) return placesIn(schemas, { schema: inner, whole: own, made: value }, place);
    const kind = kindOf(name, value, schemas.follow(inner, 'request').node.enum !== undefined);
    return kind === undefined ? [] : [{ at: place, value, kind }];
  });
}

function kindOf(name: string, value: Json, isListed: boolean): Place['kind'] | undefined {
  if (isListed) return 'listed';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' && writtenByPeople.test(name) ? 'text' : undefined;
}
