import type { Part } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, SchemaRef } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { type ResourceRole, roleOf } from '../../model/parts.js';
import { jsonSchema } from '../../schema/contents.js';
import { schemaAt } from '../../schema/properties.js';
import { type SecretPlace, secretPlaces, unknownSecrets } from '../../schema/write-only.js';
import { tokens } from '../../support/json/pointer.js';

/**
 * What an answer must not show: what its schema calls writeOnly, and what the requests that create or change the item call so, where
 * the answer has a schema of its own that leaves it out (`UserCreate` and `User`).
 */
export function secretsIn(catalogue: Catalogue, operation: Operation, answer: SchemaRef): SecretPlace[] {
  const { schemas } = catalogue;
  const known = secretPlaces(schemas, answer);
  const played = roleOf(catalogue, operation);
  const to = played === undefined ? undefined : wayToItem(played);
  if (played === undefined || to === undefined) return known;
  const { create, update } = played.resource;
  const sent = [...create, ...update].flatMap((part) => sentItem(catalogue, part) ?? []);
  return [...known, ...unknownSecrets(schemas, { answer, to, sent })];
}

/** The names on the way to an item in the answer of an operation; undefined where it shows none. */
function wayToItem({ role, part }: ResourceRole): string[] | undefined {
  const { returned, among } = part;
  if (role === 'delete' || role === 'exists') return undefined;
  if (among !== undefined) return [...tokens(among), '*', ...tokens(returned ?? '')];
  if (returned === undefined) return undefined;
  return role === 'list' ? [...tokens(returned), '*'] : tokens(returned);
}

/** The schema by which an operation takes an item in its body. */
function sentItem(catalogue: Catalogue, { operation: name, sent = '' }: Part): SchemaRef | undefined {
  const body = jsonSchema(operationNamed(catalogue, name)?.body?.contents);
  return body === undefined || !sent.startsWith('/') ? body : schemaAt(catalogue.schemas, body, sent);
}
