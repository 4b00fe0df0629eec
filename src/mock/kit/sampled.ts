import type { Direction, SchemaRef, Schemas } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { exampleValue } from './example-value.js';

const known = new WeakMap<Schemas, Map<string, Json | undefined>>();

/** A full value that a schema describes; always the same, and made only once. Undefined where none can be made. */
export function sampled(schemas: Schemas, ref: SchemaRef, direction: Direction, name = 'answer'): Json | undefined {
  const values = known.get(schemas) ?? new Map<string, Json | undefined>();
  known.set(schemas, values);
  const key = `${direction} ${ref.api} ${ref.pointer} ${name}`;
  if (!values.has(key)) values.set(key, exampleValue(schemas, ref, { direction, name }));
  return values.get(key);
}
