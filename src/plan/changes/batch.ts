import type { BatchPlace } from '../../model/batch-place.js';
import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { batchPlaces } from '../../schema/batch-place.js';
import { sample } from '../../schema/sample.js';
import { standIn } from '../../schema/stand-in.js';
import { get, set } from '../../support/json/pointer.js';
import { fill, isMadeUp } from '../../support/json/template.js';
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
  const { operation, template, catalogue } = context;
  const schema = bodySchemaOf(context);
  const { body, bodyChanges } = template;
  const isWhole = body !== undefined && bodyChanges.length === 0 && isMadeUp(body.value);
  if (schema === undefined || !isWhole) return undefined;
  for (const place of batchPlaces(catalogue, operation)) {
    const { at, resource, returned } = place;
    const value = get(body.value, at);
    const [first] = Array.isArray(value) ? value : [];
    const items = first === undefined ? undefined : several(context, { schema, list: { ...place, first } });
    if (items !== undefined) return { at, items, resource: resource.name, returned };
  }
  return undefined;
}

interface SentList extends BatchPlace {
  readonly first: Json;
}

/** Several items that differ, where the schema allows several; texts and codes are fresh as in the valid request. */
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
  const own = Object.entries(first).flatMap(([name, text]): [string, Json][] =>
    typeof text === 'string' && text.includes('{{fresh ') && item[name] !== undefined
      ? [[name, variant === 0 ? text : further(text, variant + 1)]]
      : [],
  );
  return { ...item, ...Object.fromEntries(own) };
}

/** A fresh text or code that differs from that of another item. */
function further(text: string, number: number): string {
  return text.replace(/\{\{fresh ([^{}]*)\}\}/g, `{{fresh $1 item${number}}}`);
}
