import type { SchemaRef } from '../../model/definition.js';
import type { Carrier } from '../../model/http.js';
import type { Json, JsonObject } from '../../model/json.js';

/** A property of what the valid request carries, and the schema that speaks of it. */
export interface CarriedProperty {
  /** The parameter that holds the object; absent for the body. */
  readonly carrier: Carrier | undefined;
  readonly at: string;
  readonly owner: SchemaRef;
  readonly required: boolean;
  readonly node: JsonObject;
  readonly schema: SchemaRef;
  /** Absent where the candidate will supply it. */
  readonly value?: Json;
  readonly depth: number;
}
