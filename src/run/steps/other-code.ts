import { queryParameter, type SchemaRef, type Schemas } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { asksForWhole } from '../../schema/list-filters.js';
import { meantSchema } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
import { asText } from '../../support/json/write.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** Shorter texts have no beginning that means anything. */
const shortestWhole = 4;

/** Another value that a list may be filtered by. */
export interface OtherCode {
  readonly value: string;
  /** The definition says that a filter is compared as a whole, so that nothing may be found by this beginning. */
  readonly isWhole?: true;
}

/** How many codes are made before none counts as another one. */
const most = 8;

/**
 * Another code that a parameter takes: items often have all the same one, such as that of their country, so that a list by it shows
 * nothing. Texts without a pattern are often searched for, and of listed values each is tried anyway. Where the definition says that
 * the value is compared as a whole, the beginning of the value of an item is another one.
 */
export function otherCode(
  { catalogue: { schemas }, request }: Pick<ScenarioWorld, 'catalogue' | 'request'>,
  name: string,
  value: Json,
): OtherCode | undefined {
  const { schema, description = '' } = queryParameter(request.operation, name) ?? {};
  if (schema === undefined) return undefined;
  const beginning = asksForWhole(description) ? beginningOf(schemas, schema, value) : undefined;
  if (beginning !== undefined) return { value: beginning, isWhole: true };
  const { type, pattern, enum: listed } = meantSchema(schemas, schema, 'request').node;
  if (type !== 'string' || typeof pattern !== 'string' || listed !== undefined) return undefined;
  const made = otherSample(schemas, schema, { name, value });
  return typeof made === 'string' ? { value: made } : undefined;
}

/** All but the end of a text, where that is a text of its own. */
function beginningOf(schemas: Schemas, schema: SchemaRef, value: Json): string | undefined {
  const { enum: listed } = meantSchema(schemas, schema, 'request').node;
  if (typeof value !== 'string' || value.length < shortestWhole || listed !== undefined) return undefined;
  const beginning = value.slice(0, -1).trimEnd();
  return schemas.validate(schema, 'request', beginning).kind === 'valid' ? beginning : undefined;
}

/** Another value that a schema allows: of listed values another one, and otherwise a value that is made up. */
export function otherValue(schemas: Schemas, schema: SchemaRef, value: Json): Json | undefined {
  const { type, enum: listed } = meantSchema(schemas, schema, 'request').node;
  if (type === 'boolean') return !value;
  if (Array.isArray(listed)) return listed.find((one) => one !== null && one !== value);
  return otherSample(schemas, schema, { name: 'other', value });
}

/** A value that is made up, and of which the other one is no part. */
function otherSample(
  schemas: Schemas,
  schema: SchemaRef,
  { name, value }: { readonly name: string; readonly value: Json },
): Json | undefined {
  const own = asText(value).toLowerCase();
  for (let variant = 1; variant <= most; variant += 1) {
    const made = sample(schemas, schema, name, { seed: 1, variant, direction: 'request' });
    if (made === undefined || made === null || typeof made === 'object') continue;
    if (!own.includes(asText(made).toLowerCase())) return made;
  }
  return undefined;
}
