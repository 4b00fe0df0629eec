import type { SchemaRef, Schemas, Validation } from '../model/definition.js';
import type { Json } from '../model/json.js';

/** True for a request value that meets its schema, and of each oneOf one alternative only; also where nothing can be told. */
export function isClearlyValid(schemas: Schemas, ref: SchemaRef, value: Json): boolean {
  return faultsOf(schemas.validate(ref, 'request', value)) === 0;
}

/** What speaks against a value: 2 where it breaks the schema, 1 where it meets more than one alternative of oneOf. */
export function faultsOf(validation: Validation): number {
  if (validation.kind === 'valid') return validation.overlaps === undefined ? 0 : 1;
  return validation.kind === 'invalid' ? 2 : 0;
}
