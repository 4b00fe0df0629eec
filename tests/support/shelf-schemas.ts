import { Validator } from '@cfworker/json-schema';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { shelfDocument } from './shelf-definition.js';

type Deviates = (id: string) => boolean;

/** The keywords that a deviation overlooks, and what it makes of a schema. */
const overlooked: Readonly<Record<string, (schema: JsonObject) => JsonObject>> = {
  'repeated-subjects': ({ uniqueItems: _, ...schema }) => schema,
  'any-closing': ({ oneOf: _, ...schema }) => schema,
  'any-subject': ({ items: _, ...schema }) => schema,
  'long-subjects': ({ items, ...schema }) =>
    isObject(items) ? { ...schema, items: { ...items, maxLength: 1000 } } : schema,
  'many-subjects': ({ maxItems: _, ...schema }) => schema,
  'other-case-taken': (schema) =>
    Array.isArray(schema.enum)
      ? { ...schema, enum: schema.enum.flatMap((one) => [one, String(one).toUpperCase()]) }
      : schema,
  'fractions-taken': (schema) => (schema.type === 'integer' ? { ...schema, type: 'number' } : schema),
  'open-closing': ({ additionalProperties, ...schema }) =>
    additionalProperties === false && isObject(schema.properties) && schema.properties.by !== undefined
      ? schema
      : { ...schema, ...(additionalProperties === undefined ? {} : { additionalProperties }) },
  'null-taken': (schema) => (typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : schema),
};

/** The schemas of the library as requests are held against them: nothing that is readOnly is required. */
function view(node: Json, deviates: Deviates): Json {
  if (Array.isArray(node)) return node.map((item) => view(item, deviates));
  if (!isObject(node)) return node;
  const { example: _, default: __, ...own } = node;
  const copy: JsonObject = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, view(value, deviates)]));
  if (typeof copy.$ref === 'string') copy.$ref = copy.$ref.replace('#/components/schemas/', '#/$defs/');
  if (copy.nullable === true && typeof copy.type === 'string') copy.type = [copy.type, 'null'];
  if (copy.format === 'int32') copy.maximum ??= 2 ** 31 - 1;
  if (copy.format === 'int64' && !deviates('huge-numbers-taken')) copy.maximum ??= 2 ** 63;
  const { properties } = copy;
  if (isObject(properties) && Array.isArray(copy.required)) {
    copy.required = copy.required.filter((name) => {
      const property = properties[String(name)];
      return !(isObject(property) && property.readOnly === true);
    });
  }
  const active = Object.entries(overlooked).filter(([id]) => deviates(id));
  return active.reduce((schema, [, change]) => change(schema), copy);
}

const validators = new WeakMap<Deviates, Map<string, Validator>>();

/** True for a body that meets one of the schemas of the library. */
export function ofSchema(name: string, value: JsonObject, deviates: Deviates): boolean {
  const known = validators.get(deviates) ?? new Map<string, Validator>();
  validators.set(deviates, known);
  const validator = known.get(name) ?? validatorOf(name, deviates);
  known.set(name, validator);
  return validator.validate(value).valid;
}

function validatorOf(name: string, deviates: Deviates): Validator {
  const { components } = shelfDocument;
  const defs = isObject(components) ? view(components.schemas ?? {}, deviates) : {};
  return new Validator({ $ref: `#/$defs/${name}`, $defs: defs } as object, '2020-12');
}
