import type { Catalogue } from '../model/catalogue.js';
import type { JsonObject } from '../model/json.js';

/** A definition that is ready for use, and its documents by API. */
export interface LoadedDefinition {
  readonly catalogue: Catalogue;
  readonly documents: ReadonlyMap<string, JsonObject>;
}
