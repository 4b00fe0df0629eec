import { get, join } from '../../json/pointer.js';
import { hasPlaceholder } from '../../json/template.js';
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
  readonly value: Json;
  readonly depth: number;
}

/** The schema of the body that the valid request has; undefined where it is not JSON. */
export function bodySchemaOf({ template, operation }: CheckContext): SchemaRef | undefined {
  const mediaType = template.body?.mediaType;
  if (mediaType === undefined || !/json/.test(mediaType)) return undefined;
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
): BodyProperty[] {
  const { defined, value } = found;
  const target = context.catalogue.schemas.follow(defined.schema, 'request');
  const at = join(place.at, defined.name);
  const { owner, required } = defined;
  const own: BodyProperty = { at, owner, required, node: target.node, schema: target.ref, value, depth: place.depth };
  const supplied = typeof value === 'string' && hasPlaceholder(value) && target.node.type === 'object';
  return [own, ...(supplied ? [] : collect(context, { schema: target.ref, value, at, depth: place.depth + 1 }))];
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
