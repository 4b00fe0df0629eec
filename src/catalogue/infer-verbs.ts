import type { Part, Resource } from '../model/bindings.js';
import { type Operation, type SchemaRef, type Schemas, shortName } from '../model/definition.js';
import { jsonSchema } from '../schema/contents.js';
import { filtersOf } from '../schema/list-filters.js';
import { listPlace } from '../schema/list-place.js';
import { describesOneItem } from '../schema/one-item.js';
import { definedProperties, itemSchema, namesShown, schemaAt } from '../schema/properties.js';
import { comparableName } from '../support/comparable-name.js';
import { join, tokens } from '../support/json/pointer.js';
import { type IdentifyingInput, identifyingInput, namedProperty } from './identifying-inputs.js';
import type { Found } from './infer-collections.js';
import { mostAlike, namesTaken, serverSet } from './infer-places.js';
import { successSchema } from './success-schema.js';
import { type Deed, type VerbOperation, verbOperation } from './verb-operations.js';

/** What operations with verbs for names do to one kind of thing: `/createCitizen`, `/getCitizen?no=1`, `/citizen/delete?id=1`. */
export interface VerbResource extends Found {
  readonly shape: Partial<Resource>;
  /** The places that name the item, by the short names of operations: as bindings write places. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * Finds what such operations make, read, list, change and remove. A read must take one input that by its name is an identifier, which
 * its answer shows; and what makes or lists such items must show the same. An operation whose input may mean something else plays no part.
 * @param taken operations whose part is known
 */
export function verbResources(
  operations: readonly Operation[],
  schemas: Schemas,
  taken: ReadonlySet<Operation>,
): VerbResource[] {
  const groups = new Map<string, VerbOperation[]>();
  for (const operation of operations) {
    const found = taken.has(operation) ? undefined : verbOperation(operation);
    if (found === undefined) continue;
    const key = [operation.api, ...found.thing].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  return [...groups.values()].flatMap((group) => resourceOf(group, schemas) ?? []);
}

/** An item as its read shows it. */
interface Item {
  /** What it is called: in paths, and where an answer shows it, in lower case and without marks. */
  readonly things: readonly string[];
  readonly schemas: Schemas;
  readonly shown: SchemaRef;
  readonly identifier: string;
}

function resourceOf(group: readonly VerbOperation[], schemas: Schemas): VerbResource | undefined {
  const words = group[0]?.thing ?? [];
  const thing = words.join('');
  const on = (deed: Deed): Operation[] => group.filter((one) => one.deed === deed).map(({ operation }) => operation);
  const reads = on('read').flatMap((operation) => readOf(schemas, operation, thing) ?? []);
  const [read] = reads;
  if (read === undefined) return undefined;
  const item: Item = { things: read.things, schemas, shown: read.shown, identifier: read.identifier };
  const created = on('create').flatMap((operation) => creation(operation, item) ?? []);
  const lists = on('read').flatMap((operation) => listPart(operation, item));
  const [made] = created;
  if (made === undefined && lists.length === 0) return undefined;
  const updates = on('update').flatMap((operation) => updatePart(operation, item) ?? []);
  const deletes = on('delete').flatMap((operation) => addressed(operation, item) ?? []);
  const same = reads.filter(({ identifier, shown }) => identifier === item.identifier && isOne(item, shown));
  const parts = [...same.map(({ part }) => part), ...updates, ...deletes];
  const taken = namesTaken(schemas, [...on('create'), ...on('update')]);
  const path = `/${words.join('/')}`;
  return {
    path,
    itemPath: `${path}/{}`,
    parameter: '',
    create: made?.operation,
    list: undefined,
    item: [],
    created: made === undefined ? undefined : { pointer: made.part.returned ?? '', identifier: item.identifier },
    read: undefined,
    identifier: item.identifier,
    places: new Map(parts.map(({ operation, by = '' }) => [operation, by])),
    shape: {
      identifier: item.identifier,
      create: created.slice(0, 1).map(({ part }) => part),
      read: same.map(({ part }) => part),
      update: updates,
      delete: deletes,
      list: lists,
      managed: serverSet(schemas, read.shown, { shown: '', taken }),
    },
  };
}

const isOne = ({ schemas, shown, identifier }: Item, other: SchemaRef): boolean =>
  describesOneItem(schemas, [other, shown], identifier) || describesOneItem(schemas, [shown, other], identifier);

/** How deep in an answer an item is looked for: `{ response: { citizen: … } }` is two objects deep. */
const deepest = 2;

/** The objects of an answer that are no lists, the outermost first. */
function objectsIn(schemas: Schemas, schema: SchemaRef, at = '', depth = deepest): { at: string; schema: SchemaRef }[] {
  if (itemSchema(schemas, schema, 'response') !== undefined) return [];
  const inside = depth === 0 ? [] : definedProperties(schemas, schema, 'response');
  const deeper = inside.flatMap((one) => objectsIn(schemas, one.schema, join(at, one.name), depth - 1));
  return namesShown(schemas, schema, 'response').length === 0 ? [] : [{ at, schema }, ...deeper];
}

interface Read extends Pick<Item, 'things' | 'shown' | 'identifier'> {
  readonly part: Part;
}

/**
 * A read takes one identifier, and answers the object that shows it. The answer may have a name of its own for it, as where
 * `/conversations.info?channel=1` answers a `channel`.
 */
function readOf(schemas: Schemas, operation: Operation, thing: string): Read | undefined {
  const answer = successSchema(operation);
  const objects = answer === undefined ? [] : objectsIn(schemas, answer);
  const nameOf = (at: string): string => comparableName(tokens(at).at(-1) ?? '');
  const showing = objects.flatMap(({ at, schema: shown }): Read[] => {
    const things = [...new Set([thing, nameOf(at)])].filter((name) => name !== '');
    const input = identifyingInput(schemas, operation, things);
    const identifier = input === undefined ? undefined : namedProperty(schemas, shown, { ...input, things });
    if (input === undefined || identifier === undefined) return [];
    return [{ part: { operation: shortName(operation), by: input.place, returned: at }, things, shown, identifier }];
  });
  return showing.find(({ part }) => nameOf(part.returned ?? '') === thing) ?? showing[0];
}

/** What makes an item takes what the item shows, and answers its identifier. */
function creation(operation: Operation, item: Item): { operation: Operation; part: Part } | undefined {
  const { schemas, identifier, shown } = item;
  const [body, answer] = [jsonSchema(operation.body?.contents), successSchema(operation)];
  if (body === undefined || answer === undefined) return undefined;
  const showing = objectsIn(schemas, answer).filter(({ schema }) => schemaAt(schemas, schema, identifier, 'response'));
  const returned =
    showing.find(({ schema }) => isOne(item, schema)) ?? showing.find(({ schema }) => tellsOf(item, schema));
  const sent = mostAlike(body, shown, schemas);
  if (returned === undefined || common(item, body, sent).length === 0) return undefined;
  return { operation, part: { operation: shortName(operation), sent, returned: returned.at } };
}

/**
 * True where an answer tells the identifier of such an item: by a name that says of what it is, or beside nothing but what the item
 * shows. An `id` beside other values may be that of an application, from which an item comes later.
 */
function tellsOf({ schemas, things, shown, identifier }: Item, answer: SchemaRef): boolean {
  const name = comparableName(identifier.slice(1));
  const known = new Set(namesShown(schemas, shown, 'response'));
  const isNamed = things.some((thing) => name.startsWith(thing) && name !== thing);
  return isNamed || namesShown(schemas, answer, 'response').every((one) => known.has(one));
}

/** The properties of an item that a body has at a place, its identifier aside. */
function common({ schemas, shown, identifier }: Item, body: SchemaRef, at: string): string[] {
  const sent = schemaAt(schemas, body, at);
  const names = sent === undefined ? [] : definedProperties(schemas, sent, 'request').map(({ name }) => name);
  const known = new Set(namesShown(schemas, shown, 'response'));
  return names.filter((name) => known.has(name) && join('', name) !== identifier);
}

/** The part of an operation that takes the identifier of an item in one required input. */
function addressed(operation: Operation, item: Item): (Part & { readonly by: string }) | undefined {
  const input = namingInput(operation, item);
  return input === undefined ? undefined : { operation: shortName(operation), by: input.place };
}

function namingInput(operation: Operation, { schemas, things, shown, identifier }: Item): IdentifyingInput | undefined {
  const input = identifyingInput(schemas, operation, things);
  const named = input === undefined ? undefined : namedProperty(schemas, shown, { ...input, things });
  return named === identifier ? input : undefined;
}

/** A change takes an identifier, and what the item shows beside it. */
function updatePart(operation: Operation, item: Item): Part | undefined {
  const { schemas, shown } = item;
  const part = addressed(operation, item);
  const body = jsonSchema(operation.body?.contents);
  if (part === undefined || body === undefined) return undefined;
  const sent = mostAlike(body, shown, schemas);
  if (common(item, body, sent).length === 0) return undefined;
  const answer = successSchema(operation);
  const returned = answer === undefined ? [] : objectsIn(schemas, answer).filter(({ schema }) => isOne(item, schema));
  return { ...part, sent, ...(returned[0] === undefined ? {} : { returned: returned[0].at }) };
}

/** A list is asked for with GET, and needs nothing but a page. A search in a body is known by its own shape. */
function listPart(operation: Operation, { schemas, identifier, shown }: Item): Part[] {
  const answer = successSchema(operation);
  const needs = operation.parameters.some(({ required, in: place }) => required && place === 'query');
  if (operation.method !== 'GET' || answer === undefined || needs) return [];
  const place = listPlace(schemas, answer, identifier, shown);
  if (place === undefined) return [];
  const filters = filtersOf(schemas, operation, { item: place.item, identifier });
  const named = Object.keys(filters).length === 0 ? {} : { filters };
  return [{ operation: shortName(operation), returned: place.pointer, ...named }];
}
