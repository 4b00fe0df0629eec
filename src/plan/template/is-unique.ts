import type { SchemaRef } from '../../model/schema-ref.js';

/** Tells of a property whether the definition says that no two items may share its value. */
export type IsUnique = (property: {
  readonly name: string;
  readonly schema: SchemaRef;
  /** Its place in the body, where that is known. */
  readonly at?: string;
}) => boolean;
