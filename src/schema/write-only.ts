import type { SchemaRef, Schemas } from '../model/definition.js';
import { definedProperties, isOfOtherDirection, itemSchema } from './properties.js';

/** A property that may only be sent: the names on the way to it, with `*` for every item of a list, and its schema. */
export interface SecretPlace {
  readonly names: readonly string[];
  readonly schema: SchemaRef;
}

const deepest = 5;

/** Every property of a body that is writeOnly, also where that is said behind `$ref` or allOf. */
export function secretPlaces(schemas: Schemas, body: SchemaRef): SecretPlace[] {
  return find(schemas, { names: [], schema: body });
}

function find(schemas: Schemas, { names, schema }: SecretPlace): SecretPlace[] {
  if (names.length > deepest) return [];
  const item = itemSchema(schemas, schema, 'response');
  if (item !== undefined) return find(schemas, { names: [...names, '*'], schema: item });
  return definedProperties(schemas, schema, 'response').flatMap((property): SecretPlace[] => {
    const place = { names: [...names, property.name], schema: property.schema };
    return isOfOtherDirection(schemas, property.schema, 'response') ? [place] : find(schemas, place);
  });
}
