import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { isClearlyValid } from '../../schema/clearly-valid.js';
import { identifyingName } from '../../schema/kept-unique.js';
import { definedProperties, isOfOtherDirection } from '../../schema/properties.js';
import { combinedNodes } from '../../schema/shared-properties.js';
import type { IsUnique } from './is-unique.js';

/** A sampled body, and what the definition gives as the example of the whole. */
export interface WithExample {
  readonly schema: SchemaRef;
  readonly made: Json;
  readonly example: Json;
  /** The request writes an item, so that texts which may be kept unique stay made up. */
  readonly writesItem: boolean;
  /** Tells of a property whether the definition says that no two items may share its value. */
  readonly isUnique?: IsUnique;
}

/**
 * A sampled body with the values of the published example of the whole body, because its author knows which codes and
 * references a candidate may take. What the schema does not allow together is not put together.
 */
export function withExample(schemas: Schemas, given: WithExample): Json {
  const { schema, made, example } = given;
  const isValid = (value: Json): boolean => isClearlyValid(schemas, schema, value);
  return [joined(schemas, given), example].find(isValid) ?? made;
}

/** What is said of no property. */
const unnamed: IsUnique = () => false;

function joined(schemas: Schemas, { schema, made, example, writesItem, isUnique = unnamed }: WithExample): Json {
  if (!isObject(made) || !isObject(example)) return example;
  const defined = definedProperties(schemas, schema, 'request');
  const taken = Object.entries(example).flatMap(([name, value]): [string, Json][] => {
    const property = defined.find((one) => one.name === name)?.schema;
    if (property !== undefined && isOfOtherDirection(schemas, property, 'request')) return [];
    const own = Object.hasOwn(made, name) ? made[name] : undefined;
    if (own === undefined || property === undefined) return [[name, value]];
    const isKept = identifyingName.test(name) || isUnique({ name, schema: property });
    if (writesItem && typeof value === 'string' && isKept) return [[name, own]];
    return [[name, joined(schemas, { schema: property, made: own, example: value, writesItem, isUnique })]];
  });
  const others = isOneOfSeveral(schemas, schema) ? {} : made;
  return { ...others, ...Object.fromEntries(taken) };
}

/** True for an object of several kinds: what was made may be of another kind than the example, and the two do not mix. */
function isOneOfSeveral(schemas: Schemas, schema: SchemaRef): boolean {
  return combinedNodes(schemas, schema, 'request').some(({ oneOf, anyOf }) =>
    [oneOf, anyOf].some((kinds) => Array.isArray(kinds) && kinds.filter((kind) => !isNull(kind)).length > 1),
  );
}

const isNull = (kind: Json): boolean => isObject(kind) && kind.type === 'null';
