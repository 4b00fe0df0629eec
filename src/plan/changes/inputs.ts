import { get, join } from '../../json/pointer.js';
import { hasPlaceholder } from '../../json/template.js';
import { isYaml } from '../../json/yaml.js';
import type { Parameter, SchemaRef } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { isCredential } from '../../model/parts.js';
import { type DefinedProperty, definedProperties, itemSchema } from '../../schema/properties.js';
import type { CheckContext } from '../checks/check.js';

/** A property of the valid body, and the schema that speaks of it. */
export interface BodyProperty {
  readonly at: string;
  readonly owner: SchemaRef;
  readonly required: boolean;
  readonly node: JsonObject;
  readonly schema: SchemaRef;
  /** Absent where the candidate will supply it. */
  readonly value?: Json;
  readonly depth: number;
}

/** The schema of the body that the valid request has; undefined for media types that carry texts only, as a form does. */
export function bodySchemaOf({ template, operation }: CheckContext): SchemaRef | undefined {
  const mediaType = template.body?.mediaType;
  if (mediaType === undefined || !(/json/.test(mediaType) || isYaml(mediaType))) return undefined;
  return operation.body?.contents.find((content) => content.mediaType === mediaType)?.schema;
}

/** The properties that the valid body holds and the schema defines, outermost first. */
export function bodyProperties(context: CheckContext): BodyProperty[] {
  const schema = bodySchemaOf(context);
  if (schema === undefined || context.template.body === undefined) return [];
  return collect(context, { schema, value: context.template.body.value, at: '', depth: 0 }).sort(
    (a, b) => a.depth - b.depth,
  );
}

interface Place {
  readonly schema: SchemaRef;
  readonly value: Json;
  readonly at: string;
  readonly depth: number;
}

function collect(context: CheckContext, place: Place): BodyProperty[] {
  const { schemas } = context.catalogue;
  if (Array.isArray(place.value)) {
    const [first] = place.value;
    const items = itemSchema(schemas, place.schema, 'request');
    if (first === undefined || items === undefined) return [];
    return collect(context, { schema: items, value: first, at: join(place.at, 0), depth: place.depth + 1 });
  }
  const defined = definedProperties(schemas, place.schema, 'request');
  if (place.at === '' && isSupplied(place.value))
    return defined.filter(({ required }) => required).map((property) => bodyProperty(context, place, property));
  return defined.flatMap((property) => {
    const value = isObject(place.value) ? get(place.value, join('', property.name)) : undefined;
    return value === undefined ? [] : withDeeper(context, place, { defined: property, value });
  });
}

/** True for a text in whose place an object of the candidate will stand; all that is sure of it is what is required. */
function isSupplied(value: Json): boolean {
  return typeof value === 'string' && hasPlaceholder(value);
}

function bodyProperty(context: CheckContext, place: Place, defined: DefinedProperty, value?: Json): BodyProperty {
  const { ref, node } = context.catalogue.schemas.follow(defined.schema, 'request');
  const { owner, required } = defined;
  const known = value === undefined ? {} : { value };
  return { at: join(place.at, defined.name), owner, required, node, schema: ref, ...known, depth: place.depth };
}

/** A property, and what is inside it. What the candidate will supply whole is not looked into. */
function withDeeper(
  context: CheckContext,
  place: Place,
  found: { defined: DefinedProperty; value: Json },
): BodyProperty[] {
  const own = bodyProperty(context, place, found.defined, found.value);
  const { schema, at } = own;
  return [own, ...collect(context, { schema, value: found.value, at, depth: place.depth + 1 })];
}

/** Who assigns the identifier of a new item is often not said, so nothing about it proves anything. */
export function isOwnIdentifier({ play }: CheckContext, at: string): boolean {
  if (play?.part.sent === undefined || play.resource.identifier === undefined) return false;
  return at === play.part.sent + play.resource.identifier;
}

/** The parameters that a test may change: no credentials, and no cookies. */
export function changeableParameters({ operation }: CheckContext): Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in !== 'cookie' && !isCredential(operation, parameter));
}
