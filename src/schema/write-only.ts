import type { SchemaRef, Schemas } from '../model/definition.js';
import { join } from '../support/json/pointer.js';
import { definedProperties, isOfOtherDirection, itemSchema, schemaAt } from './properties.js';

/** A property that may only be sent: the names on the way to it, with `*` for every item of a list, and its schema. */
export interface SecretPlace {
  readonly names: readonly string[];
  readonly schema: SchemaRef;
}

/** An answer that shows items, and what they are made of. */
interface ItemAnswer {
  readonly answer: SchemaRef;
  /** The names on the way to an item in the answer. */
  readonly to: readonly string[];
  /** The bodies of the requests that create and change such items. */
  readonly sent: readonly SchemaRef[];
}

/** What may only be sent of an item, at its places in an answer whose own schema knows no such property. */
export function unknownSecrets(schemas: Schemas, { answer, to, sent }: ItemAnswer): SecretPlace[] {
  const all = sent.flatMap((body) => secretPlaces(schemas, body));
  return all
    .filter(({ names }) => !names.includes('*'))
    .map(({ names, schema }): SecretPlace => ({ names: [...to, ...names], schema }))
    .filter(
      ({ names }) =>
        schemaAt(schemas, answer, join('', ...names.map((name) => (name === '*' ? 0 : name)))) === undefined,
    );
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
