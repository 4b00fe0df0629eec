import { type Operation, type SchemaRef, type Schemas, shortName } from '../model/definition.js';
import type { Json, JsonObject } from '../model/json.js';
import { jsonSchema } from '../schema/contents.js';
import { referredWord } from '../schema/named-references.js';
import { definedProperties, isOfOtherDirection, itemSchema, meantSchema } from '../schema/properties.js';
import { join, toPath } from '../support/json/pointer.js';
import { keyedBy } from './infer-natural-keys.js';
import { describedWord, nearestOf } from './nearest-resource.js';
import {
  actedOn,
  heldWord,
  isInWrapping,
  mayUseUp,
  namesIdentifiers,
  soleType,
  thingWord,
  typeBeside,
} from './referring-words.js';

/** A resource that was inferred, as far as references to it need it. */
export interface InferredResource {
  readonly name: string;
  /** The path of the collection, and of an item. */
  readonly path: string;
  readonly itemPath: string;
  readonly create: Operation | undefined;
  /** JSON pointer to the identifier. */
  readonly identifier: string;
  /** The type and the pattern of the identifier. */
  readonly type: Json | undefined;
  /** The places of requests that name the item, by the short names of operations. */
  readonly places?: ReadonlyMap<string, string>;
  readonly pattern: Json | undefined;
}

/** What the properties of a request body refer to. */
export interface BodyReferences {
  /** Values in place of made-up ones, by JSON pointer into the body. */
  readonly set: Readonly<Record<string, Json>>;
  /** Resources that must exist first. */
  readonly needs: readonly string[];
  /** Optional properties that refer to what cannot be told. */
  readonly omit: readonly string[];
  /** Required properties that do. */
  readonly guessed: readonly string[];
  /** Resources whose items an action may remove or change. */
  readonly usesUp: readonly string[];
}

export const noReferences: BodyReferences = { set: {}, needs: [], omit: [], guessed: [], usesUp: [] };

/** What may be referred to. */
export interface KnownResources {
  readonly resources: readonly InferredResource[];
  readonly schemas: Schemas;
  /** Notes what must exist before an item of a resource. */
  readonly needed: (name: string, before: readonly string[]) => void;
  readonly needsOf: (name: string) => readonly string[];
}

/** The resources of a definition, of which is not yet known what they need. */
export function knownResources(resources: readonly InferredResource[], schemas: Schemas): KnownResources {
  const needs = new Map<string, readonly string[]>();
  const needsOf = (name: string): readonly string[] => needs.get(name) ?? [];
  const needed = (name: string, before: readonly string[]): void => {
    needs.set(
      name,
      [...new Set([...needsOf(name), ...before])].filter((other) => other !== name),
    );
  };
  return { resources, schemas, needed, needsOf };
}

/** True where an item of the first must exist before one of the second. */
function comesBefore({ needsOf }: KnownResources, first: string, second: string): boolean {
  const seen = new Set<string>();
  const reaches = (name: string): boolean => {
    if (seen.has(name)) return false;
    seen.add(name);
    return needsOf(name).some((need) => need === first || reaches(need));
  };
  return reaches(second);
}

/** Why a refusal of a body proves nothing. */
export function guessWords(places: readonly string[]): { readonly guessed?: string } {
  if (places.length === 0) return {};
  return { guessed: `the definition does not say what ${places.map(toPath).join(', ')} may refer to` };
}

/** How deep in a body references are looked for. */
const deepest = 3;

/** Finds what a request body refers to by the names of its properties: `customerId` is the identifier of a customer. */
export function bodyReferences(operation: Operation, known: KnownResources): BodyReferences {
  const { schemas, resources } = known;
  const schema = jsonSchema(operation.body?.contents);
  const own = resources.find(
    ({ path, itemPath, create, places }) =>
      [path, itemPath, create?.path].includes(operation.path) || places?.has(shortName(operation)) === true,
  );
  const found = schema === undefined ? [] : [...properties(schemas, { schema, at: '', required: true }, deepest)];
  const references = found.flatMap((property) => reference(property, { ...known, operation, own }));
  const to = (kind: Reference['kind']): Reference[] => references.filter((one) => one.kind === kind);
  const acted = to('known').filter(({ isActedOn }) => isActedOn === true);
  return {
    set: Object.fromEntries(to('known').map(({ at, value = null }) => [at, value])),
    needs: [...new Set(to('known').flatMap(({ resource }) => resource ?? []))],
    omit: to('omitted').map(({ at }) => at),
    guessed: to('guessed').map(({ at }) => at),
    usesUp: mayUseUp(operation) ? [...new Set(acted.flatMap(({ resource }) => resource ?? []))] : [],
  };
}

interface Place {
  readonly schema: SchemaRef;
  readonly at: string;
  readonly required: boolean;
}

interface NamedPlace extends Place {
  readonly name: string;
  /** The object that holds the property. */
  readonly holder: SchemaRef;
}

function* properties(schemas: Schemas, place: Place, depth: number): Generator<NamedPlace> {
  if (depth === 0) return;
  const item = itemSchema(schemas, place.schema, 'request');
  if (item !== undefined && place.at !== '') {
    yield* properties(schemas, { ...place, schema: item, at: join(place.at, 0) }, depth);
    return;
  }
  for (const { name, schema, required } of definedProperties(schemas, place.schema, 'request')) {
    const inner = { schema, at: join(place.at, name), required: required && place.required };
    if (isOfOtherDirection(schemas, schema, 'request')) continue;
    yield { ...inner, name, holder: place.schema };
    yield* properties(schemas, inner, isInWrapping(inner.at) ? depth : depth - 1);
  }
}

interface Reference {
  readonly kind: 'known' | 'omitted' | 'guessed';
  readonly at: string;
  readonly value?: Json;
  readonly resource?: string;
  /** What an action on its collection is about. */
  readonly isActedOn?: boolean;
}

interface Known extends KnownResources {
  readonly operation: Operation;
  readonly own: InferredResource | undefined;
}

function reference(place: NamedPlace, known: Known): Reference[] {
  const { name, at, schema, required } = place;
  const item = itemSchema(known.schemas, schema, 'request');
  const { node } = meantSchema(known.schemas, item ?? schema, 'request');
  const type = soleType(node.type);
  if (isOwnIdentifier(at, known) || isTold(node, type)) return [];
  const isList = item !== undefined;
  const target = firstTarget(wordsOfPlace(place, known.schemas, { node, type, isList }), known, type);
  const action = target === undefined && known.own === undefined ? actionOn(name, known) : undefined;
  const found = (action === undefined ? target : targetOf(action, known, type)) ?? keyTarget(place, known, node);
  if (found !== undefined) return [referenceTo(found, { at, isList, isActedOn: action !== undefined })];
  if (action === undefined && referredWord(name) === undefined) return [];
  if (!required) return [{ kind: 'omitted', at }];
  const described = describedTarget(place, known, { node, type });
  return [{ kind: 'guessed', at }, ...(described === undefined ? [] : [referenceTo(described, { at, isList })])];
}

const isOwnIdentifier = (at: string, { own, operation }: Known): boolean =>
  at === own?.identifier || at === own?.places?.get(shortName(operation));

/** What a property refers to because it has the name of a key. */
function keyTarget({ name, holder }: NamedPlace, known: Known, { type, pattern }: JsonObject) {
  const keyed = known.resources.filter(({ identifier }) => identifier === `/${name}`);
  const resources = freeFor({ ...known, resources: keyed }, soleType(type));
  return keyedBy({ name, holder, pattern }, { ...known, resources });
}

/** What a required property refers to by its description, where its name does not say it: a guess that is worth a try. */
function describedTarget(
  { schema }: NamedPlace,
  known: Known,
  { node, type }: Pick<Kind, 'node' | 'type'>,
): InferredResource | undefined {
  const { node: whole } = meantSchema(known.schemas, schema, 'request');
  const word = describedWord(`${whole.description ?? ''} ${node.description ?? ''}`, known.resources);
  return word === undefined ? undefined : targetOf(word, known, type);
}

function referenceTo(
  { name: resource }: InferredResource,
  { at, isList, isActedOn = false }: { readonly at: string; readonly isList: boolean; readonly isActedOn?: boolean },
): Reference {
  const value = `{{existing ${resource} identifier}}`;
  return { kind: 'known', at, value: isList ? [value] : value, resource, isActedOn };
}

/** The collection on which an operation acts, where a property only says that it identifies something. */
const actionOn = (name: string, { operation }: Known): string | undefined =>
  namesIdentifiers(name) ? actedOn(operation) : undefined;

/** What a value is: its schema, or that of the items of a list, and its type. */
interface Kind {
  readonly node: JsonObject;
  readonly type: Json | undefined;
  readonly isList: boolean;
}

/** The words that may say what a value refers to, the likeliest first. */
function wordsOfPlace(place: NamedPlace, schemas: Schemas, { node, type, isList }: Kind): (string | undefined)[] {
  const referred = referredWord(place.name);
  if (referred !== undefined) return [referred];
  const held = heldWords(place, schemas);
  return held.length > 0 ? held : [thingWord(place.name, { ...node, ...(type === undefined ? {} : { type }) }, isList)];
}

/** The words by which an identifier that has no name of its own may say of what it is, the likeliest first. */
function heldWords({ name, at, holder }: NamedPlace, schemas: Schemas): string[] {
  const held = heldWord(name, at);
  return held === undefined ? [] : [typeBeside(schemas, holder) ?? held, held];
}

function firstTarget(words: readonly (string | undefined)[], known: Known, type: Json | undefined) {
  return words.flatMap((word) => (word === undefined ? [] : (targetOf(word, known, type) ?? [])))[0];
}

/** The definition itself names values, so none is made up. */
function isTold({ enum: values, const: constant }: JsonObject, type: Json | undefined): boolean {
  return values !== undefined || constant !== undefined || (type !== 'string' && type !== 'integer');
}

/** The resource of that name whose collection lies nearest, where its identifiers are of the same type. */
function targetOf(word: string, known: Known, type: Json | undefined) {
  return nearestOf(word, known.operation, freeFor(known, type));
}

/** The resources that what is sent may refer to, whose identifiers are of a type. */
function freeFor(known: Known, type: Json | undefined): InferredResource[] {
  const { resources, own } = known;
  return resources.filter((resource) => {
    const isFree = own === undefined || (resource !== own && !comesBefore(known, own.name, resource.name));
    return isFree && soleType(resource.type) === type;
  });
}
