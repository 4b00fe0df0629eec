import type { Part } from '../model/bindings.js';
import type { Operation, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { jsonSchema } from '../schema/contents.js';
import { referredWord } from '../schema/named-references.js';
import { type DefinedProperty, definedProperties, isOfOtherDirection } from '../schema/properties.js';
import { sample } from '../schema/sample.js';
import { join } from '../support/json/pointer.js';
import { literally } from '../support/json/template.js';
import type { InferredResource } from './infer-references.js';
import { type ItemChange, listsChanges, replacing } from './json-patch.js';

/** Replaces one property that the client chooses; undefined where the item has none whose value is plain. */
export function itemChange(
  operation: Operation,
  { create, identifier }: InferredResource,
  schemas: Schemas,
): ItemChange | undefined {
  const schema = jsonSchema(create?.body?.contents);
  if (schema === undefined) return undefined;
  const own = definedProperties(schemas, schema, 'request')
    .filter(({ name }) => join('', name) !== identifier && referredWord(name) === undefined)
    .sort((one, other) => rank(schemas, other) - rank(schemas, one));
  for (const property of own) {
    const value = otherValue(property, schemas);
    if (value === undefined) continue;
    const { name } = property;
    return { body: replacing(operation, schemas, { name, value: literally(value) }), becomes: { [name]: value } };
  }
  return undefined;
}

/** What an item must have comes first, and last what no two items may share. */
function rank(schemas: Schemas, { schema, required }: DefinedProperty): number {
  const { description } = schemas.follow(schema, 'request').node;
  if (typeof description === 'string' && /\bunique\b/i.test(description)) return -1;
  return required ? 1 : 0;
}

function otherValue({ name, schema }: DefinedProperty, schemas: Schemas): Json | undefined {
  const { node } = schemas.follow(schema, 'request');
  if (node.const !== undefined || isOfOtherDirection(schemas, schema, 'request')) return undefined;
  const value = sample(schemas, schema, name, { seed: 1, variant: 1, direction: 'request' });
  return ['string', 'number', 'boolean'].includes(typeof value) ? value : undefined;
}

/**
 * The part of an operation that changes an item; a list of changes is no item.
 * @param named the part where the item itself is sent
 * @param changeOf what a list of changes changes: asked only where the operation takes one, because values must be made for it
 */
export function updatePart(
  operation: Operation,
  schemas: Schemas,
  named: Part,
  changeOf: () => ItemChange | undefined,
): Part {
  if (!listsChanges(operation, schemas)) return named;
  const { sent: _, ...unsent } = named;
  const change = changeOf();
  return change === undefined ? unsent : { ...unsent, becomes: change.becomes };
}
