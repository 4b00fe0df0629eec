import type { Json } from '../../model/json.js';

/** How the parts of one document of Swagger 2.0 are read. */
export interface Swagger2Reading {
  /** What a parameter or an answer is, where only a reference to it stands. */
  resolved(node: Json): Json;
  /** A schema as OpenAPI 3.0 writes it. */
  schema(node: Json): Json;
}
