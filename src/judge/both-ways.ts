import { isDeepStrictEqual } from 'node:util';
import type { Part, Resource } from '../model/bindings.js';
import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { partOf } from '../model/parts.js';
import { metAlternative } from '../schema/met-alternative.js';
import { definedProperties, isOfOtherDirection, isOneSchema, namesShown, schemaAt } from '../schema/properties.js';
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
  const { sent = '', into, renamed } = partOf(resource.create, creator) ?? partOf(resource.update, creator) ?? {};
  if (into !== undefined || renamed !== undefined) return () => false;
  const [taken, read] = [
    meantAt(schemas, requestSchema(creator), sent),
    meantAt(schemas, answerSchema(reader, status), readPart.returned ?? ''),
  ].map((whole) => (whole === undefined ? undefined : metAlternative(schemas, whole, item)));
  const isOneItem = areOfOneItem(schemas, [taken, read]);
  const sentAt = (place: string) => (taken === undefined ? undefined : schemaAt(schemas, taken, place));
  return (at) => {
    if (at === resource.identifier) return false;
    const known = sentAt(at) === undefined ? mapAround(schemas, sentAt, at) : at;
    const shown = known === undefined ? undefined : meantAt(schemas, read, known);
    if (known === undefined || shown === undefined) return false;
    if (!isOneSchema(schemas, sentAt(known), shown) && !areAlike(schemas, [sentAt(known), shown], isOneItem))
      return false;
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

/** What a schema says of values, but for annotations, and for null, by which a change removes what is there. */
function bare(node: Json, isOfNames = false): Json {
  if (Array.isArray(node)) return node.map((one) => bare(one));
  if (!isObject(node)) return node;
  const entries = Object.entries(node).flatMap(([keyword, value]): [string, Json][] => {
    if (isOfNames) return [[keyword, bare(value)]];
    if (annotations.has(keyword)) return [];
    return [[keyword, keyword === 'type' ? withoutNull(value) : bare(value, keyword === 'properties')]];
  });
  return Object.fromEntries(entries);
}

function withoutNull(type: Json): Json {
  const types = [type].flat().filter((one) => one !== 'null');
  return types.length === 1 ? (types[0] ?? null) : types;
}

/** What tells values of one kind from those of another, whatever their limits are. */
const kinds = ['type', 'format', 'enum', 'const', 'pattern', 'items', 'properties', 'additionalProperties'];

/**
 * True where two schemas of one name say the same of its values: a definition may write both out. Where the schemas around them are of
 * one item, they say so of their kind; elsewhere they must say the same, and more than a type.
 */
function areAlike(
  schemas: Schemas,
  [a, b]: readonly [SchemaRef | undefined, SchemaRef | undefined],
  isOneItem: boolean,
): boolean {
  if (a === undefined || b === undefined) return false;
  const [one = null, other = null] = [schemas.follow(a, 'request').node, schemas.follow(b, 'response').node].map(
    (node) => bare(node),
  );
  if (!isObject(one) || !isObject(other)) return false;
  if (isDeepStrictEqual(one, other) && Object.keys(one).length > 1) return true;
  return (
    isOneItem && one.type !== undefined && kinds.every((keyword) => isDeepStrictEqual(one[keyword], other[keyword]))
  );
}

/** True where an answer shows most of what a request sends, by name: it shows the same item, and no part of it. */
function areOfOneItem(
  schemas: Schemas,
  [sent, shown]: readonly [SchemaRef | undefined, SchemaRef | undefined],
): boolean {
  if (sent === undefined || shown === undefined) return false;
  const names = definedProperties(schemas, sent, 'request').map(({ name }) => name);
  const known = new Set(namesShown(schemas, shown, 'response'));
  const common = names.filter((name) => known.has(name)).length;
  return common > 1 && common * 4 >= names.length * 3;
}

/** True for a place that travels on both ways, and is meant to stay. */
function isPlain(schemas: Schemas, ref: SchemaRef | undefined): boolean {
  if (ref === undefined) return true;
  if (isOfOtherDirection(schemas, ref, 'request') || isOfOtherDirection(schemas, ref, 'response')) return false;
  return [schemas.node(ref, 'request'), schemas.follow(ref, 'request').node].every((node) => node.deprecated !== true);
}
