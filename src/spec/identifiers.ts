import { isObject, type Json, type JsonObject } from '../model/json.js';
import { get, join } from '../support/json/pointer.js';
import { holdsData, nameMaps } from '../support/openapi-keys.js';

/** Where a part of a document stands, and the schema resource that it belongs to. */
interface Place {
  readonly pointer: string;
  /** The URL against which references count. */
  readonly base: string;
  /** Where the resource begins that has this URL. */
  readonly root: string;
  /** True where each key is a name that the author chose. */
  readonly names: boolean;
}

interface Names {
  readonly document: JsonObject;
  /** Pointers by URL, with `#name` for an anchor. */
  readonly pointers: Map<string, string>;
  /** What stands for dynamic anchors in a schema that is used with parts of its own. */
  readonly dynamic: ReadonlyMap<string, string>;
  readonly depth: number;
}

const start: Place = { pointer: '', base: 'https://definition.invalid/', root: '', names: false };

/**
 * A document in which schemas that refer to each other by `$id`, `$anchor` or `$dynamicAnchor` (JSON Schema 2020-12,
 * section 8.2) do so by JSON pointers, which every part of this program and its libraries follow.
 */
export function withoutIdentifiers(document: JsonObject): JsonObject {
  const names: Names = { document, pointers: new Map(), dynamic: new Map(), depth: 0 };
  register(names, document, start);
  if (names.pointers.size === 0) return document;
  const made = rewritten(names, document, start);
  return isObject(made) ? made : document;
}

function within(node: JsonObject, place: Place): Place {
  const { $id } = node;
  if (place.names || typeof $id !== 'string') return place;
  const base = resolved($id, place.base);
  return base === undefined ? place : { ...place, base: withoutFragment(base), root: place.pointer };
}

function resolved(reference: string, base: string): string | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}

function deeper(place: Place, key: string | number): Place {
  const names = !place.names && typeof key === 'string' && nameMaps.has(key);
  return { ...place, pointer: join(place.pointer, key), names };
}

function isData(key: string, { names }: Place): boolean {
  return !names && (holdsData(key) || key === 'examples');
}

function register(names: Names, node: Json, from: Place): void {
  if (Array.isArray(node)) for (const [index, item] of node.entries()) register(names, item, deeper(from, index));
  if (!isObject(node)) return;
  const place = within(node, from);
  for (const url of urlsOf(node, place)) names.pointers.set(url, place.pointer);
  for (const [key, value] of Object.entries(node)) if (!isData(key, place)) register(names, value, deeper(place, key));
}

/** The URLs by which a schema may be meant. */
function urlsOf({ $anchor, $dynamicAnchor }: JsonObject, { base, pointer, root, names }: Place): string[] {
  const anchors = names ? [] : [$anchor, $dynamicAnchor].filter((anchor) => typeof anchor === 'string');
  const own = root === pointer && base !== start.base ? [base] : [];
  return [...own, ...anchors.map((anchor) => `${base}#${anchor}`)];
}

const identifiers = new Set(['$id', '$anchor', '$dynamicAnchor']);

function rewritten(names: Names, node: Json, from: Place): Json {
  if (Array.isArray(node)) return node.map((item, index) => rewritten(names, item, deeper(from, index)));
  if (!isObject(node)) return node;
  const place = within(node, from);
  const entries = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    if (isData(key, place)) return [[key, value]];
    if (place.names || typeof value !== 'string') return [[key, rewritten(names, value, deeper(place, key))]];
    if (identifiers.has(key)) return [];
    if (key === '$ref') return [[key, referenceTo(targetOf(names, value, place)) ?? value]];
    if (key === '$dynamicRef') return [['$ref', dynamicReference(names, value, place)]];
    return [[key, value]];
  });
  const made = Object.fromEntries(entries);
  return place.names ? made : withOwnParts(names, { node, made }, place);
}

/** The pointer that a reference means; undefined where it means nothing in this document. */
function targetOf({ pointers }: Names, reference: string, place: Place): string | undefined {
  const url = resolved(reference, place.base);
  if (url === undefined) return undefined;
  const known = pointers.get(url);
  if (known !== undefined) return known;
  const [address = '', fragment = ''] = url.split('#');
  const root = address === withoutFragment(place.base) ? place.root : pointers.get(address);
  return root === undefined || !/^(\/|$)/.test(fragment) ? undefined : root + decodeURIComponent(fragment);
}

function referenceTo(pointer: string | undefined): string | undefined {
  return pointer === undefined ? undefined : `#${pointer.split('/').map(encodeURIComponent).join('/')}`;
}

function dynamicReference(names: Names, reference: string, place: Place): string {
  const own = names.dynamic.get(reference.slice(1));
  return referenceTo(own ?? targetOf(names, reference, place)) ?? reference;
}

/**
 * A schema that gives another one parts of its own, by dynamic anchors, holds that other one with these parts in it. It may
 * be such a part itself; where several schemas around a reference have a part of that name, the outermost one counts.
 */
function withOwnParts(names: Names, { node, made }: { node: JsonObject; made: JsonObject }, place: Place): JsonObject {
  const { $ref, $defs } = node;
  if (typeof $ref !== 'string' || names.depth > 5) return made;
  const parts = Object.entries(isObject($defs) ? $defs : {});
  const own = [
    ...anchored(node, place.pointer),
    ...parts.flatMap(([name, part]) => anchored(part, join(place.pointer, '$defs', name))),
  ];
  const target = targetOf(names, $ref, place);
  const schema = target === undefined ? undefined : get(names.document, target);
  if (own.length === 0 || target === undefined || schema === undefined) return made;
  const inner: Names = { ...names, dynamic: new Map([...own, ...names.dynamic]), depth: names.depth + 1 };
  const copy = rewritten(inner, schema, { ...start, pointer: target, root: target });
  const { $ref: _, ...others } = made;
  return { ...others, allOf: [...(Array.isArray(made.allOf) ? made.allOf : []), copy] };
}

/** The dynamic anchor of a schema, and where it stands. */
function anchored(schema: Json, pointer: string): [string, string][] {
  return isObject(schema) && typeof schema.$dynamicAnchor === 'string' ? [[schema.$dynamicAnchor, pointer]] : [];
}
