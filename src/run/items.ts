import { isDeepStrictEqual } from 'node:util';
import { get, set } from '../json/pointer.js';
import { isAcceptance } from '../json/refusal.js';
import type { Part, Resource } from '../model/bindings.js';
import { shortName } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import { listedItems, saysNothing } from '../model/parts.js';
import { bodyValue } from './body.js';
import { type Draft, sentValue, withBody, withParameter } from './draft.js';
import type { Item } from './item.js';
import { Stop, stopError, stopUnverified } from './stop.js';
import type { ScenarioWorld } from './world.js';

export interface Wanted {
  readonly resource: Resource;
  /** The operation that creates it, and the body to send. */
  readonly creator?: Operation;
  readonly body?: Json;
  /** The request will remove it, so nothing is taken that was there before. */
  readonly removable: boolean;
  /** Must be created, whatever the profile offers. */
  readonly fresh?: boolean;
}

/** Gets an item of a resource: from the profile, by creating it, as it is handed out, or as a last resort from a list. */
export async function obtain(world: ScenarioWorld, wanted: Wanted): Promise<void> {
  const item = await obtainAs(world, wanted, `${world.facts.itemScope} ${wanted.resource.name}`);
  world.wanted.set(wanted.resource.name, wanted);
  world.items.set(wanted.resource.name, item);
}

async function obtainAs(world: ScenarioWorld, wanted: Wanted, key: string): Promise<Item> {
  const { items } = world.session;
  const made = items.get(key) ?? makeItem(world, wanted, key);
  items.set(key, made);
  const item = await made;
  world.earlier.push(...item.exchanges);
  return item;
}

/**
 * One more item like the one that is there.
 * @throws Stop (not verified) when none can be created.
 */
export async function obtainAnother(world: ScenarioWorld, resource: string, label: string): Promise<Item> {
  const wanted = world.wanted.get(resource);
  if (wanted?.creator === undefined) throw stopUnverified(`no further ${resource} can be created`);
  const other = await obtainAs(world, { ...wanted, fresh: true }, `${world.facts.itemScope} ${resource} ${label}`);
  const known = world.items.get(resource)?.identifier;
  if (known === undefined || !isDeepStrictEqual(other.identifier, known)) return other;
  throw new Stop({
    outcome: 'not-applicable',
    reason: `what a ${resource} belongs to says which one it is, so that there is no other beside it`,
  });
}

function makeItem(world: ScenarioWorld, wanted: Wanted, key: string): Promise<Item> {
  const given = world.session.input.profile.existing[wanted.resource.name] ?? [];
  if (given.length > 0 && wanted.fresh !== true) return fromProfile(world, wanted, { given, key });
  if (wanted.creator !== undefined) return create(world, wanted, { creator: wanted.creator, key });
  if (isHandedOut(wanted)) return handedOut(world, wanted.resource, key);
  if (wanted.removable) {
    const { name } = wanted.resource;
    throw stopUnverified(
      `the request uses up an item (${name}), and the profile offers none for that (existing.${name})`,
    );
  }
  return fromList(world, wanted.resource, key);
}

/** Read without being named: the only one there is, or the next. One to remove must rest on what was made for it. */
function isHandedOut({ resource, removable }: Wanted): boolean {
  const [part] = resource.read;
  return part !== undefined && part.by === undefined && (!removable || resource.needs.length > 0);
}

async function handedOut(world: ScenarioWorld, resource: Resource, key: string): Promise<Item> {
  const [part] = resource.read;
  const reader = operationOf(world, part);
  if (part === undefined || reader === undefined) throw stopError(`no operation reads the ${resource.name}`);
  const draft = world.fromTemplate(reader);
  const exchange = await world.session.exchange(`${key} handed out`, draft);
  const item = itemIn(exchange, { resource, part, draft });
  if (shows(reader, exchange) && item.object !== undefined)
    return trusted(world, reader, { name: resource.name, item });
  throw stopUnverified(`no ${resource.name} could be had: ${reader.name} was answered with ${words(exchange)}`);
}

/** What is known only from an answer that breaks its schema may not be what the candidate knows. */
function trusted(world: ScenarioWorld, operation: Operation, { name, item }: { name: string; item: Item }): Item {
  const [exchange] = item.exchanges;
  if (exchange === undefined) return item;
  const answer = { operation, exchange, doubts: { inputs: [], items: [] } };
  if (world.session.input.judge.body(answer, 'any').outcome !== 'fail') return item;
  return { ...item, doubt: `the ${name} is known only from an answer of ${operation.name} that breaks its schema` };
}

/** Items of the profile are used up from the end of the list; the first is kept for requests that need it later. */
function fromProfile(
  world: ScenarioWorld,
  wanted: Wanted,
  source: { given: readonly Json[]; key: string },
): Promise<Item> {
  const { name } = wanted.resource;
  const [first, ...others] = source.given;
  const identifier = wanted.removable ? others[others.length - 1 - world.session.allotment(source.key)] : first;
  if (identifier === undefined) {
    throw stopUnverified(
      `the profile offers no further item (existing.${name}): the first is kept, others are used up`,
    );
  }
  return verified(world, wanted.resource, { identifier, exchanges: [], key: source.key });
}

async function create(
  world: ScenarioWorld,
  wanted: Wanted,
  source: { creator: Operation; key: string },
): Promise<Item> {
  const { resource, body } = wanted;
  const { creator, key } = source;
  const planned = world.fromTemplate(creator);
  const draft =
    body === undefined ? planned : withBody(planned, world.filled(body, `${key} body`), planned.body?.mediaType);
  const exchange = await world.session.exchange(`${key} created`, draft);
  const part = partOf(resource.create, creator);
  if (part === undefined)
    throw stopError(`"${creator.name}" is not bound as an operation that creates a ${resource.name}`);
  const item = itemIn(exchange, { resource, part, draft });
  if (!isAcceptance(creator, exchange) && chosenIdentifier(draft, part, resource) === undefined) {
    throw stopUnverified(`no ${resource.name} could be created: ${creator.name} was answered with ${words(exchange)}`);
  }
  const known = resource.read.length > 0 ? item : trusted(world, creator, { name: resource.name, item });
  return verified(world, resource, { ...known, key });
}

/** The identifier of an item that a request creates: as its path names it, as it is answered, or as it was sent. */
export function createdIdentifier(
  exchange: Exchange,
  draft: Draft,
  by: { part: Part | undefined; resource: Resource },
): Json | undefined {
  const { part, resource } = by;
  return (
    namedIdentifier(draft, part) ??
    answeredIdentifier(exchange, part, resource) ??
    chosenIdentifier(draft, part, resource)
  );
}

/** The identifier that the caller chose, in a parameter or in the body; known even when the request is refused. */
function chosenIdentifier(draft: Draft, part: Part | undefined, resource: Resource): Json | undefined {
  const named = namedIdentifier(draft, part);
  if (named !== undefined || resource.identifierChosenBy === 'server' || part?.sent === undefined) return named;
  return get(sentValue(draft), part.sent + (resource.identifier ?? ''));
}

function namedIdentifier(draft: Draft, part: Part | undefined): string | undefined {
  return [...draft.parameters.values()].find(({ name }) => name === part?.by)?.text;
}

async function fromList(world: ScenarioWorld, resource: Resource, key: string): Promise<Item> {
  const [part] = resource.list;
  const lister = operationOf(world, part);
  if (part === undefined || lister === undefined) {
    throw stopUnverified(`no ${resource.name} is known: give one in the profile (existing.${resource.name})`);
  }
  const exchange = await world.session.exchange(`${key} listed`, world.fromTemplate(lister));
  const object = listedItems(bodyValue(exchange), part.returned ?? '')?.[0];
  const identifier = object === undefined ? undefined : get(object, resource.identifier ?? '');
  if (object === undefined || identifier === undefined) {
    throw stopUnverified(
      `${lister.name} shows no ${resource.name}: give one in the profile (existing.${resource.name})`,
    );
  }
  return { identifier, object, exchanges: [exchange] };
}

interface Found extends Item {
  readonly key: string;
}

/** Reads the item, so that nothing rests on an item that is not there. */
async function verified(world: ScenarioWorld, resource: Resource, found: Found): Promise<Item> {
  const { key, ...item } = found;
  const reading = item.identifier === undefined ? undefined : readDraft(world, resource, item.identifier);
  if (reading === undefined) return item;
  const exchange = await world.session.exchange(`${key} verified`, reading.draft);
  const exchanges = [...item.exchanges, exchange];
  if (!shows(reading.draft.operation, exchange)) {
    const doubt = `the ${resource.name} that was to exist could not be read (${reading.draft.operation.name}: ${words(exchange)})`;
    return { ...item, doubt, exchanges };
  }
  const object = returnedObject(exchange, reading.part) ?? item.object;
  return { ...item, ...(object === undefined ? {} : { object }), exchanges };
}

/** A request that reads an item, and the part that its operation plays. */
export interface Reading {
  readonly draft: Draft;
  readonly part: Part;
}

/** The request that reads one item, by the first operation that does. */
export function readDraft(world: ScenarioWorld, resource: Resource, identifier: Json): Reading | undefined {
  const [part] = resource.read;
  const reader = operationOf(world, part);
  if (part === undefined || reader === undefined) return undefined;
  const before = world.items.get(resource.name);
  world.items.set(resource.name, { ...before, identifier, exchanges: [] });
  const draft = world.fromTemplate(reader);
  if (before === undefined) world.items.delete(resource.name);
  else world.items.set(resource.name, before);
  return { draft: addressedTo(draft, part, identifier), part };
}

/** The same request for another item. */
export function addressedTo(draft: Draft, part: Part, identifier: Json): Draft {
  const { by } = part;
  if (by === undefined) return draft;
  if (by.startsWith('/')) return withBody(draft, set(sentValue(draft) ?? {}, by, identifier));
  const parameter = draft.operation.parameters.find(({ name }) => name === by);
  const text = typeof identifier === 'string' ? identifier : JSON.stringify(identifier);
  return parameter === undefined ? draft : withParameter(draft, { name: by, in: parameter.in, text });
}

/** What a journey has created, or was handed out, exists for the requests that follow in it. */
export function remember(world: ScenarioWorld, draft: Draft, exchange: Exchange): void {
  if (!shows(draft.operation, exchange)) return;
  for (const resource of Object.values(world.session.input.catalogue.bindings.resources)) {
    const handsOutItem = resource.read.slice(0, 1).filter(({ by }) => by === undefined);
    const part = partOf([...resource.create, ...handsOutItem], draft.operation);
    if (part !== undefined) world.items.set(resource.name, itemIn(exchange, { resource, part, draft }));
  }
}

/** The item that an answer shows, or else as it was sent. */
function itemIn(exchange: Exchange, by: { resource: Resource; part: Part; draft: Draft }): Item {
  const { resource, part, draft } = by;
  const sent = part.sent === undefined ? undefined : get(sentValue(draft), part.sent);
  const object = returnedObject(exchange, part) ?? sent;
  const identifier = createdIdentifier(exchange, draft, { part, resource });
  return {
    ...(identifier === undefined ? {} : { identifier }),
    ...(object === undefined ? {} : { object }),
    exchanges: [exchange],
  };
}

function operationOf(world: ScenarioWorld, part: Part | undefined): Operation | undefined {
  return world.session.input.catalogue.operations.find((operation) => shortName(operation) === part?.operation);
}

function partOf(parts: readonly Part[], operation: Operation): Part | undefined {
  return parts.find((part) => part.operation === shortName(operation));
}

/** True when a request was answered with an item, and not with the success that says that there is none. */
function shows(operation: Operation, exchange: Exchange): boolean {
  return isAcceptance(operation, exchange) && !saysNothing(operation, exchange.response?.status ?? 0);
}

/** The identifier in an answer: in the object, or in a text that the bindings know how to read. */
function answeredIdentifier(exchange: Exchange, part: Part | undefined, resource: Resource): Json | undefined {
  const value = returnedObject(exchange, part);
  if (part?.pattern !== undefined)
    return typeof value === 'string' ? new RegExp(part.pattern).exec(value)?.[1] : undefined;
  return resource.identifier === undefined ? undefined : get(value, resource.identifier);
}

/** The object in an answer, where the bindings say that it stands. */
function returnedObject(exchange: Exchange, part: Part | undefined): Json | undefined {
  return part?.returned === undefined ? undefined : get(bodyValue(exchange), part.returned);
}

function words(exchange: Exchange): string {
  return exchange.response === undefined
    ? (exchange.failure?.message ?? 'no answer')
    : String(exchange.response.status);
}
