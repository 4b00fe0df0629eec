import type { Resource } from '../../model/bindings.js';
import type { CheckContext } from '../../model/check-context.js';
import { type SchemaRef, shortName } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { listPlace } from '../../schema/list-place.js';
import { definedProperties, isOneSchema, itemSchema, schemaAt } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
import { standIn } from '../../schema/stand-in.js';
import { join, set } from '../../support/json/pointer.js';
import { fill, isMadeUp } from '../../support/json/template.js';
import { successSchemas } from '../kit/requests.js';
import { bodySchemaOf } from './inputs.js';

/** A request that creates several items of a resource at once. */
export interface Batch {
  /** Where the list stands in the body. */
  readonly at: string;
  readonly items: Json;
  readonly resource: string;
  /** Where the list stands in the answer. */
  readonly returned: string;
}

const mostItems = 3;

/** The items that an operation creates at once, where another one creates them one at a time and a third reads them. */
export function batchOf(context: CheckContext): Batch | undefined {
  const { operation, template, catalogue, resourceRole } = context;
  const schema = bodySchemaOf(context);
  const { body, bodyChanges } = template;
  const isWhole = body !== undefined && bodyChanges.length === 0 && isMadeUp(body.value);
  if (operation.method === 'GET' || resourceRole !== undefined || schema === undefined || !isWhole) return undefined;
  for (const list of listsIn(context, schema, body.value)) {
    const resource = Object.values(catalogue.bindings.resources).find((one) => creates(context, one, list.item));
    const returned = resource === undefined ? undefined : placeInAnswer(context, resource);
    const items = several(context, { schema, list });
    if (resource === undefined || returned === undefined || items === undefined) continue;
    return { at: list.at, items, resource: resource.name, returned };
  }
  return undefined;
}

interface SentList {
  readonly at: string;
  readonly list: SchemaRef;
  readonly item: SchemaRef;
  readonly first: Json;
}

/** The body itself, or a list in it. */
function listsIn({ catalogue: { schemas } }: CheckContext, schema: SchemaRef, value: Json): SentList[] {
  const asList = (at: string, list: SchemaRef, items: Json | undefined): SentList[] => {
    const item = itemSchema(schemas, list, 'request');
    const [first] = Array.isArray(items) ? items : [];
    return item === undefined || first === undefined ? [] : [{ at, list, item, first }];
  };
  if (!isObject(value)) return asList('', schema, value);
  return definedProperties(schemas, schema, 'request').flatMap(({ name, schema: own }) =>
    asList(join('', name), own, value[name]),
  );
}

/** True for a resource that is created one at a time by what one schema describes, and can be read. */
function creates({ catalogue }: CheckContext, { create, read, identifier }: Resource, item: SchemaRef): boolean {
  if (identifier === undefined || read.length === 0) return false;
  return create.some(({ operation: name, sent }) => {
    const creator = catalogue.operations.find((one) => shortName(one) === name);
    const body = creator?.body?.contents[0]?.schema;
    const own = body === undefined || sent === undefined ? undefined : schemaAt(catalogue.schemas, body, sent);
    return isOneSchema(catalogue.schemas, own, item);
  });
}

function placeInAnswer({ catalogue: { schemas }, operation }: CheckContext, resource: Resource): string | undefined {
  const [answer] = successSchemas(operation);
  return answer === undefined ? undefined : listPlace(schemas, answer, resource.identifier ?? '')?.pointer;
}

/** Several items that differ, where the schema allows several; the texts are fresh as in the valid request. */
function several(
  { catalogue: { schemas }, template }: CheckContext,
  { schema, list }: { readonly schema: SchemaRef; readonly list: SentList },
): Json | undefined {
  const { maxItems } = schemas.follow(list.list, 'request').node;
  const count = typeof maxItems === 'number' ? Math.min(mostItems, maxItems) : mostItems;
  const options = { seed: 1, direction: 'request' } as const;
  const made = Array.from({ length: count }, (_, variant): Json => {
    const other = variant === 0 ? list.first : sample(schemas, list.item, 'item', { ...options, variant });
    return withFreshTexts(other ?? list.first, list.first, variant);
  });
  const whole = set(template.body?.value, list.at, made);
  const isValid = schemas.validate(schema, 'request', fill(whole, standIn)).kind === 'valid';
  const differ = new Set(made.map((item) => JSON.stringify(item))).size === count;
  return count > 1 && isValid && differ ? made : undefined;
}

function withFreshTexts(item: Json, first: Json, variant: number): Json {
  if (!isObject(item) || !isObject(first)) return item;
  const texts = Object.entries(first).filter(([, text]) => typeof text === 'string' && text.includes('{{fresh text'));
  const own = texts.map(([name, text]) => [name, variant === 0 ? text : `${String(text)} ${variant + 1}`] as const);
  return { ...item, ...Object.fromEntries(own.filter(([name]) => item[name] !== undefined)) };
}
