import { get, join } from '../../json/pointer.js';
import { hasPlaceholder } from '../../json/template.js';
import type { SchemaRef } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { Carrier } from '../../model/parts.js';
import { type DefinedProperty, definedProperties, itemSchema } from '../../schema/properties.js';
import type { CheckContext } from './check.js';

/** A property of what the valid request carries, and the schema that speaks of it. */
export interface CarriedProperty {
  /** The parameter that holds the object; absent for the body. */
  readonly carrier: Carrier | undefined;
  readonly at: string;
  readonly owner: SchemaRef;
  readonly required: boolean;
  readonly node: JsonObject;
  readonly schema: SchemaRef;
  readonly depth: number;
}

interface Place {
  readonly carrier: Carrier | undefined;
  readonly schema: SchemaRef;
  readonly value: Json;
  readonly at: string;
  readonly depth: number;
}

/** The properties that the valid request holds and the schemas define, outermost first: of the body, of parameters. */
export function carriedProperties(context: CheckContext): CarriedProperty[] {
  const places = [...bodyPlace(context), ...parameterPlaces(context)];
  return places.flatMap((place) => collect(context, place).sort((a, b) => a.depth - b.depth));
}

function bodyPlace({ template, operation }: CheckContext): Place[] {
  const { body } = template;
  const schema = operation.body?.contents.find(({ mediaType }) => mediaType === body?.mediaType)?.schema;
  if (schema === undefined || body === undefined || !/json/.test(body.mediaType)) return [];
  return [{ carrier: undefined, schema, value: body.value, at: '', depth: 0 }];
}

function parameterPlaces({ template, operation }: CheckContext): Place[] {
  return template.parameters.flatMap(({ name, in: location, setting }): Place[] => {
    const schema = operation.parameters.find((known) => known.name === name && known.in === location)?.schema;
    if (setting.kind !== 'json' || schema === undefined) return [];
    return [{ carrier: { location, name }, schema, value: setting.value, at: '', depth: 0 }];
  });
}

function collect(context: CheckContext, place: Place): CarriedProperty[] {
  const { schemas } = context.catalogue;
  if (Array.isArray(place.value)) {
    const [first] = place.value;
    const items = itemSchema(schemas, place.schema, 'request');
    if (first === undefined || items === undefined) return [];
    return collect(context, { ...place, schema: items, value: first, at: join(place.at, 0), depth: place.depth + 1 });
  }
  if (!isObject(place.value)) return [];
  return definedProperties(schemas, place.schema, 'request').flatMap((defined) => {
    const value = get(place.value, join('', defined.name));
    return value === undefined ? [] : withDeeper(context, place, { defined, value });
  });
}

/** A property, and what is inside it. What the candidate will supply whole is not looked into. */
function withDeeper(
  context: CheckContext,
  place: Place,
  found: { defined: DefinedProperty; value: Json },
): CarriedProperty[] {
  const { defined, value } = found;
  const { ref, node } = context.catalogue.schemas.follow(defined.schema, 'request');
  const at = join(place.at, defined.name);
  const { owner, required } = defined;
  const { carrier, depth } = place;
  const own: CarriedProperty = { carrier, at, owner, required, node, schema: ref, depth };
  const supplied = typeof value === 'string' && hasPlaceholder(value) && node.type === 'object';
  return [own, ...(supplied ? [] : collect(context, { carrier, schema: ref, value, at, depth: depth + 1 }))];
}
