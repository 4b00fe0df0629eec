import type { JsonObject } from '../model/json.js';

/** A document whose schemas are JSON Schema 2020-12, at the same pointers as in the source. */
export interface NormalisedDocument {
  readonly root: JsonObject;
  /** Where each schema object stands in the definition. */
  readonly pointers: WeakMap<object, string>;
}
