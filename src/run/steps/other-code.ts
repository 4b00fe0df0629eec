import { queryParameter } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { meantSchema } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
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
  for (let variant = 1; variant <= most; variant += 1) {
    const made = sample(schemas, schema, name, { seed: 1, variant, direction: 'request' });
    if (typeof made === 'string' && made.toLowerCase() !== String(value).toLowerCase()) return made;
  }
  return undefined;
}
