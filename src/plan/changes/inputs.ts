import type { CheckContext } from '../../model/check-context.js';
import type { MediaContent, Parameter, SchemaRef } from '../../model/definition.js';
import type { Carrier } from '../../model/http.js';
import { isObject, type Json } from '../../model/json.js';
import { isCredential } from '../../model/parts.js';
import { contentNamed } from '../../schema/contents.js';
import { metAlternative } from '../../schema/met-alternative.js';
import { type DefinedProperty, definedProperties, itemSchema } from '../../schema/properties.js';
import { placeOf } from '../../support/json/place.js';
import { get, join } from '../../support/json/pointer.js';
import { hasPlaceholder } from '../../support/json/template.js';
import { isJson, isRange } from '../../support/media-type.js';
import { isYaml } from '../../support/yaml.js';
import type { CarriedProperty } from './carried-property.js';

/**
 * The schema of the body that the valid request has; undefined for media types that carry texts only, as a form does, and
 * for ranges of media types, because the candidate may take the body as a text or a file.
 */
export function bodySchemaOf(context: CheckContext): SchemaRef | undefined {
  const mediaType = context.template.body?.mediaType;
  if (mediaType === undefined || !(isJson(mediaType) || isYaml(mediaType))) return undefined;
  const content = mediaContent(context);
  return content === undefined || isRange(content.mediaType) ? undefined : content.schema;
}

/** The documented content of the body that the valid request has. */
export function mediaContent({ template, operation }: CheckContext): MediaContent | undefined {
  return contentNamed(operation.body?.contents ?? [], template.body?.mediaType ?? '');
}

/** The properties that the valid body holds and the schema defines, outermost first. */
export function bodyProperties(context: CheckContext): CarriedProperty[] {
  return propertiesAt(context, bodyPosition(context));
}

/** The properties that the valid request holds and the schemas define, outermost first: of the body, of parameters. */
export function carriedProperties(context: CheckContext): CarriedProperty[] {
  return [...bodyProperties(context), ...propertiesAt(context, parameterPositions(context))];
}

interface ValuePosition {
  readonly carrier: Carrier | undefined;
  readonly schema: SchemaRef;
  readonly value: Json;
  readonly at: string;
  readonly depth: number;
}

function propertiesAt(context: CheckContext, places: readonly ValuePosition[]): CarriedProperty[] {
  return places.flatMap((place) => collect(context, place).sort((a, b) => a.depth - b.depth));
}

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** In a form every value is a text on the wire; what may be left out, or must be a number, can be told all the same. */
export function isForm({ template }: CheckContext): boolean {
  return formTypes.includes(template.body?.mediaType ?? '');
}

function bodyPosition(context: CheckContext): ValuePosition[] {
  const form = isForm(context) ? mediaContent(context)?.schema : undefined;
  const schema = bodySchemaOf(context) ?? form;
  const { body } = context.template;
  return schema === undefined || body === undefined
    ? []
    : [{ carrier: undefined, schema, value: body.value, at: '', depth: 0 }];
}

function parameterPositions({ template, operation }: CheckContext): ValuePosition[] {
  return template.parameters.flatMap(({ name, in: location, setting }): ValuePosition[] => {
    const schema = operation.parameters.find((known) => known.name === name && known.in === location)?.schema;
    if (setting.kind !== 'json' || schema === undefined) return [];
    return [{ carrier: { location, name }, schema, value: setting.value, at: '', depth: 0 }];
  });
}

function collect(context: CheckContext, place: ValuePosition): CarriedProperty[] {
  const { schemas } = context.catalogue;
  if (Array.isArray(place.value)) {
    const [first] = place.value;
    const items = itemSchema(schemas, place.schema, 'request');
    if (first === undefined || items === undefined) return [];
    return collect(context, { ...place, schema: items, value: first, at: join(place.at, 0), depth: place.depth + 1 });
  }
  const defined = definedProperties(schemas, metAlternative(schemas, place.schema, place.value), 'request');
  if (place.at === '' && isSupplied(place.value))
    return defined.filter(({ required }) => required).map((property) => carriedProperty(context, place, property));
  return defined.flatMap((property) => {
    const value = isObject(place.value) ? get(place.value, join('', property.name)) : undefined;
    return value === undefined ? [] : withDeeper(context, place, { defined: property, value });
  });
}

/** True for a text in whose place an object of the candidate will stand; all that is sure of it is what is required. */
function isSupplied(value: Json): boolean {
  return typeof value === 'string' && hasPlaceholder(value);
}

function carriedProperty(
  context: CheckContext,
  { carrier, at, depth }: ValuePosition,
  defined: DefinedProperty,
): CarriedProperty {
  const { ref, node } = context.catalogue.schemas.follow(defined.schema, 'request');
  const { owner, required } = defined;
  return { carrier, at: join(at, defined.name), owner, required, node, schema: ref, depth };
}

/** A property, and what is inside it. What the candidate will supply whole is not looked into. */
function withDeeper(
  context: CheckContext,
  place: ValuePosition,
  { defined, value }: { defined: DefinedProperty; value: Json },
): CarriedProperty[] {
  const own = { ...carriedProperty(context, place, defined), value };
  const { carrier, schema, at } = own;
  return [own, ...collect(context, { carrier, schema, value, at, depth: place.depth + 1 })];
}

/** Who assigns the identifier of a new item is often not said, so nothing about it proves anything. */
export function isOwnIdentifier({ resourceRole }: CheckContext, { carrier, at }: CarriedProperty): boolean {
  if (resourceRole?.part.sent === undefined || resourceRole.resource.identifier === undefined) return false;
  const { parameter, pointer } = placeOf(resourceRole.part.sent);
  return carrier?.name === parameter && at === pointer + resourceRole.resource.identifier;
}

/** Headers that every client sends, or by which it only says what it would like (RFC 9110 sections 10.1.5 and 12.5.3). */
const clientHeaders = new Set(['user-agent', 'accept-encoding']);

/** The parameters that a test may change: no credentials, no cookies, and nothing that the client says of itself. */
export function changeableParameters({ operation }: CheckContext): Parameter[] {
  return operation.parameters.filter((parameter) => {
    const { in: place, name } = parameter;
    const isOfClient = place === 'header' && clientHeaders.has(name.toLowerCase());
    return place !== 'cookie' && !isOfClient && !isCredential(operation, parameter);
  });
}

/** The parameter that holds an object; undefined where the body does. */
export function carryingParameter({ operation }: CheckContext, carrier: Carrier | undefined): Parameter | undefined {
  return operation.parameters.find((one) => one.in === carrier?.location && one.name === carrier.name);
}
