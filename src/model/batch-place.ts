import type { Resource } from './bindings.js';
import type { SchemaRef } from './definition.js';

/** A list in a request, each item of which becomes an item of a resource. */
export interface BatchPlace {
  /** Where the list stands in the body. */
  readonly at: string;
  readonly list: SchemaRef;
  readonly item: SchemaRef;
  readonly resource: Resource;
  /** Where the list stands in the answer. */
  readonly returned: string;
}
