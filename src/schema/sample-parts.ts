import { isObject, type Json, type JsonObject } from '../model/json.js';
import { asText } from '../support/json/write.js';

/** Keywords that only mean something for values of a type. */
const hints: readonly (readonly [string, readonly string[]])[] = [
  ['object', ['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'propertyNames']],
  ['array', ['items', 'prefixItems', 'contains', 'minItems', 'maxItems', 'uniqueItems']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

/** The type of the value that is made for a schema. */
export function typeOf(node: JsonObject): string {
  const type = Array.isArray(node.type) ? (node.type.find((name) => name !== 'null') ?? 'null') : node.type;
  if (typeof type === 'string') return type;
  return hints.find(([, keywords]) => keywords.some((keyword) => node[keyword] !== undefined))?.[0] ?? 'string';
}

/** True where a schema names null as one of its types. */
export function allowsNull({ type }: JsonObject): boolean {
  return [type].flat().includes('null');
}

/** True where a schema names alternatives. */
export function hasBranches({ oneOf, anyOf }: JsonObject): boolean {
  return oneOf !== undefined || anyOf !== undefined;
}

/** Subsets of an object that may meet what the whole does not: without one optional property, with the required ones only. */
export function* subsets(whole: JsonObject, required: ReadonlySet<string>): Generator<JsonObject> {
  const optional = Object.keys(whole).filter((name) => !required.has(name));
  for (const name of optional) yield without(whole, [name]);
  yield without(whole, optional);
  const few = optional.slice(0, 6);
  for (const name of few) {
    yield without(
      whole,
      optional.filter((other) => other !== name),
    );
  }
}

/** An object without some of its properties. */
export function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** The names that a schema requires. */
export function requiredNames(node: Json | undefined): string[] {
  return isObject(node) && Array.isArray(node.required) ? node.required.map(asText) : [];
}

/** The names that an object must have because of others that it has. */
export function dependents({ dependentRequired }: JsonObject, made: JsonObject): string[] {
  if (!isObject(dependentRequired)) return [];
  return Object.entries(dependentRequired).flatMap(([name, names]) => {
    return made[name] === undefined || !Array.isArray(names) ? [] : names.map(asText);
  });
}
