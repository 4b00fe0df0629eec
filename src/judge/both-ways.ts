import { isDeepStrictEqual } from 'node:util';
import type { Part, Resource } from '../model/bindings.js';
import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { partOf } from '../model/parts.js';
import { metAlternative } from '../schema/met-alternative.js';
import { isOfOtherDirection, isOneSchema, schemaAt } from '../schema/properties.js';
import { answerSchema, meantAt, placesAround, requestSchema } from './item-schema.js';
import { isManaged } from './seen-item.js';

/** Who takes an item, who shows it, and what is known of it. */
export interface BothWays {
  readonly creator: Operation;
  readonly reader: Operation;
  /** Of the answer that shows it. */
  readonly status: number;
  readonly readPart: Part;
  readonly resource: Resource;
  /** The item as it is sent, which tells which of several alternatives it is. */
  readonly item: Json;
}

/** Tells of places whether their schema is the same in the request and in the answer, and whether they are no secret. */
export function sharedPlaces(schemas: Schemas, look: LookBack): (at: string) => boolean {
  const { answer, reader, read, readPart, resource, sent: item = null } = look;
  const ways = { creator: answer.operation, reader, status: read.response?.status ?? 0, readPart, resource, item };
  const isOnBoth = placesOnBothWays(schemas, ways);
  return (at) => !isManaged(look, at) && isOnBoth(at);
}

/** The same of an item that may be managed. The alternatives that an item meets are looked for once, not for each place. */
export function placesOnBothWays(
  schemas: Schemas,
  { creator, reader, status, readPart, resource, item }: BothWays,
): (at: string) => boolean {
  const { sent = '', into, renamed } = partOf(resource.create, creator) ?? {};
  if (into !== undefined || renamed !== undefined) return () => false;
  const [taken, read] = [
    meantAt(schemas, requestSchema(creator), sent),
    meantAt(schemas, answerSchema(reader, status), readPart.returned ?? ''),
  ].map((whole) => (whole === undefined ? undefined : metAlternative(schemas, whole, item)));
  const sentAt = (place: string) => (taken === undefined ? undefined : schemaAt(schemas, taken, place));
  return (at) => {
    if (at === resource.identifier) return false;
    const known = sentAt(at) === undefined ? mapAround(schemas, sentAt, at) : at;
    const shown = known === undefined ? undefined : meantAt(schemas, read, known);
    if (known === undefined || shown === undefined) return false;
    if (!isOneSchema(schemas, sentAt(known), shown) && !areAlike(schemas, sentAt(known), shown)) return false;
    return placesAround(at).every((place) => isPlain(schemas, sentAt(place)));
  };
}

/** The object around a place whose properties have any name, such as labels: what is in it is as good as named. */
function mapAround(schemas: Schemas, sentAt: (place: string) => SchemaRef | undefined, at: string): string | undefined {
  const known = placesAround(at).findLast((place) => sentAt(place) !== undefined);
  const map = known === undefined ? undefined : sentAt(known);
  if (map === undefined) return undefined;
  const { additionalProperties: others } = schemas.follow(map, 'request').node;
  return isObject(others) || others === true ? known : undefined;
}

/** What says nothing of the values that a schema allows. */
const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  '$comment',
]);

/** True where two schemas of one name say the same of its values, and more than a type: a definition may write both out. */
function areAlike(schemas: Schemas, a: SchemaRef | undefined, b: SchemaRef | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [schemas.follow(a, 'request').node, schemas.follow(b, 'response').node].map((node) =>
    Object.fromEntries(Object.entries(node).filter(([keyword]) => !annotations.has(keyword))),
  );
  return Object.keys(one ?? {}).length > 1 && isDeepStrictEqual(one, other);
}

/** True for a place that travels on both ways, and is meant to stay. */
function isPlain(schemas: Schemas, ref: SchemaRef | undefined): boolean {
  if (ref === undefined) return true;
  if (isOfOtherDirection(schemas, ref, 'request') || isOfOtherDirection(schemas, ref, 'response')) return false;
  return [schemas.node(ref, 'request'), schemas.follow(ref, 'request').node].every((node) => node.deprecated !== true);
}
