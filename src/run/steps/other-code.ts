import { queryParameter, type SchemaRef, type Schemas } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { meantSchema } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
import { asText } from '../../support/json/write.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** How many codes are made before none counts as another one. */
const most = 8;

/**
 * Another code that a parameter takes: items often have all the same one, such as that of their country, so that a list by it shows
 * nothing. Texts without a pattern are often searched for, and of listed values each is tried anyway.
 */
export function otherCode(
  { catalogue: { schemas }, request }: Pick<ScenarioWorld, 'catalogue' | 'request'>,
  name: string,
  value: Json,
): string | undefined {
  const schema = queryParameter(request.operation, name)?.schema;
  if (schema === undefined) return undefined;
  const { type, pattern, enum: listed } = meantSchema(schemas, schema, 'request').node;
  if (type !== 'string' || typeof pattern !== 'string' || listed !== undefined) return undefined;
  const made = otherSample(schemas, schema, { name, value });
  return typeof made === 'string' ? made : undefined;
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
