import { get, set } from '../json/pointer.js';
import { isAcceptance } from '../json/refusal.js';
import type { Part, Resource } from '../model/bindings.js';
import { shortName } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import { awaitConfirmation, type Confirmation, patiently } from './confirmation.js';
import { type Draft, withBody, withParameter } from './draft.js';
import type { Item } from './item.js';
import { stopUnverified } from './stop.js';
import type { ScenarioWorld } from './world.js';

export interface Wanted {
  readonly resource: Resource;
  /** The operation that creates it, and the body to send. */
  readonly creator?: Operation;
  readonly body?: Json;
  /** The request will remove it, so nothing is taken that was there before. */
  readonly removable: boolean;
}

/** Gets an item of a resource: from the profile, by creating it, or as a last resort from a list. */
export async function obtain(world: ScenarioWorld, wanted: Wanted): Promise<void> {
  const { session, facts } = world;
  const key = `${facts.itemScope} ${wanted.resource.name}`;
  const made = session.items.get(key) ?? makeItem(world, wanted, key);
  session.items.set(key, made);
  const item = await made;
  world.items.set(wanted.resource.name, item);
  world.earlier.push(...item.exchanges);
}

function makeItem(world: ScenarioWorld, wanted: Wanted, key: string): Promise<Item> {
  const given = world.session.input.profile.existing[wanted.resource.name] ?? [];
  if (given.length > 0) return fromProfile(world, wanted, { given, key });
  const { clientKey } = world.session.input.profile;
  if (clientKey !== undefined && wanted.resource.key !== undefined && !isChanged(world, wanted.resource)) {
    return Promise.resolve({ identifier: clientKey.clientId, exchanges: [] });
  }
  if (isGivenAsCredential(world, wanted.resource)) return Promise.resolve({ exchanges: [] });
  if (wanted.creator !== undefined) return create(world, wanted, { creator: wanted.creator, key });
  if (wanted.removable) {
    const { name, about } = wanted.resource;
    const what = about === undefined ? name : `${name}: ${about}`;
    throw stopUnverified(
      `the request uses up an item (${what}), and the profile offers none for that (existing.${name})`,
    );
  }
  return fromList(world, wanted.resource, key);
}

/** The client whose key the profile gives is used, and never changed. */
function isChanged({ operation }: ScenarioWorld, resource: Resource): boolean {
  return [...resource.update, ...resource.delete].some((part) => part.operation === shortName(operation));
}

/** A token that the profile gives as the credential of its security scheme need not be handed out. */
function isGivenAsCredential({ session }: ScenarioWorld, { credential }: Resource): boolean {
  return credential !== undefined && session.credentials.hasFor(credential);
}

/** Items of the profile are used up from the end of the list; the first is kept for requests that need it later. */
function fromProfile(
  world: ScenarioWorld,
  wanted: Wanted,
  source: { given: readonly Json[]; key: string },
): Promise<Item> {
  const { used } = world.session;
  const { name } = wanted.resource;
  const taken = used.get(name) ?? 0;
  const [first, ...others] = source.given;
  const identifier = wanted.removable ? others[others.length - 1 - taken] : first;
  if (identifier === undefined) {
    throw stopUnverified(
      `the profile offers no further item (existing.${name}): the first is kept, others are used up`,
    );
  }
  if (wanted.removable) used.set(name, taken + 1);
  return verified(world, wanted.resource, { identifier, exchanges: [], key: source.key });
}

async function create(
  world: ScenarioWorld,
  wanted: Wanted,
  source: { creator: Operation; key: string },
): Promise<Item> {
  const { resource, body } = wanted;
  const { creator, key } = source;
  const purpose = `item ${resource.name}`;
  const draft = world.writtenFor(purpose, () => {
    const planned = world.fromTemplate(creator);
    return body === undefined ? planned : withBody(planned, world.filled(body), planned.body?.mediaType);
  });
  const exchange = await world.session.exchange(`${key} created`, draft);
  const part = partOf(resource.create, creator);
  const sent = part?.sent === undefined ? undefined : get(draft.body?.value, part.sent);
  const returned = returnedObject(exchange, part);
  const object = returned ?? sent;
  const chosen = chosenIdentifier(draft, part, resource);
  const accepted = isAcceptance(creator, exchange);
  if (!accepted && chosen === undefined) {
    throw stopUnverified(`no ${resource.name} could be created: ${creator.name} was answered with ${words(exchange)}`);
  }
  const scope = world.writtenFor(purpose, () => world.callbackScope);
  const confirmation = await awaitConfirmation(world, part, { exchange, sent: draft.body?.value, scope });
  const called = calledObject(confirmation, part);
  const identifier = createdIdentifier(exchange, draft, { part, resource, confirmation });
  if (resource.key !== undefined) world.session.keys.own(identifier, get(sent, resource.key));
  const item = {
    ...(identifier === undefined ? {} : { identifier }),
    ...(called === undefined && object === undefined ? {} : { object: called ?? object ?? null }),
    ...(draft.body === undefined ? {} : { sent: draft.body.value }),
    ...(accepted
      ? {}
      : { doubt: `creating the ${resource.name} was not accepted (${creator.name}: ${words(exchange)})` }),
    exchanges: [exchange, ...confirmation.exchanges],
    key,
  };
  return verified(world, resource, item, confirmation);
}

/** The object in the call that says that it was created. */
function calledObject({ said }: Confirmation, part: Part | undefined): Json | undefined {
  return part?.called === undefined ? undefined : get(said, part.called);
}

/**
 * The identifier of an item that a request creates: as its path names it, as it is answered, as the call says that
 * follows, or as it was sent.
 */
export function createdIdentifier(
  exchange: Exchange,
  draft: Draft,
  by: { part: Part | undefined; resource: Resource; confirmation: Confirmation },
): Json | undefined {
  const { part, resource, confirmation } = by;
  return (
    namedIdentifier(draft, part) ??
    answeredIdentifier(exchange, part, resource) ??
    get(calledObject(confirmation, part), resource.identifier ?? '') ??
    chosenIdentifier(draft, part, resource)
  );
}

/** The identifier that the caller chose, in a parameter or in the body; known even when the request is refused. */
function chosenIdentifier(draft: Draft, part: Part | undefined, resource: Resource): Json | undefined {
  const named = namedIdentifier(draft, part);
  if (named !== undefined || resource.identifierChosenBy === 'server' || part?.sent === undefined) return named;
  return get(draft.body?.value, part.sent + (resource.identifier ?? ''));
}

function namedIdentifier(draft: Draft, part: Part | undefined): string | undefined {
  return [...draft.parameters.values()].find(({ name }) => name === part?.by)?.text;
}

async function fromList(world: ScenarioWorld, resource: Resource, key: string): Promise<Item> {
  const [part] = resource.list;
  const lister = world.session.input.catalogue.operations.find((operation) => shortName(operation) === part?.operation);
  if (part === undefined || lister === undefined) {
    throw stopUnverified(`no ${resource.name} is known: give one in the profile (existing.${resource.name})`);
  }
  const exchange = await world.session.exchange(`${key} listed`, world.fromTemplate(lister));
  const object = firstItem(parsed(exchange), part.returned ?? '');
  const identifier = object === undefined ? undefined : get(object, resource.identifier ?? '');
  if (object === undefined || identifier === undefined) {
    throw stopUnverified(
      `${lister.name} shows no ${resource.name}: give one in the profile (existing.${resource.name})`,
    );
  }
  return { identifier, object, exchanges: [exchange] };
}

/** The first item of a list, also where the list is wrapped in a list of groups. */
function firstItem(value: Json | undefined, at: string): Json | undefined {
  const groups = Array.isArray(value) && at !== '' ? value : [value];
  for (const group of groups) {
    const list = get(group, at);
    if (Array.isArray(list) && list[0] !== undefined) return list[0];
  }
  return undefined;
}

interface Found extends Item {
  readonly key: string;
}

/** Reads the item, so that nothing rests on an item that is not there. */
async function verified(
  world: ScenarioWorld,
  resource: Resource,
  found: Found,
  confirmation: Confirmation = { exchanges: [] },
): Promise<Item> {
  const { key, doubt: unaccepted, ...item } = found;
  const { identifier } = item;
  if (identifier === undefined || resource.read.length === 0) {
    const unseen = `no operation reads a ${resource.name}, so it is not certain that it is there`;
    const doubt = unaccepted ?? confirmation.pending ?? (confirmation.said === undefined ? unseen : undefined);
    return { ...item, ...(doubt === undefined ? {} : { doubt }) };
  }
  const attempt = (count: number) => readItem(world, resource, { identifier, key: `${key} verified ${count}` });
  const read = await patiently(world, confirmation, attempt, ({ doubt }) => doubt === undefined);
  const { doubt, object = item.object, exchanges } = read;
  return {
    ...item,
    ...(object === undefined ? {} : { object }),
    ...(doubt === undefined ? {} : { doubt: confirmation.pending ?? doubt }),
    exchanges: [...item.exchanges, ...exchanges],
  };
}

/** One look at an item: what it shows, or why it is not certain that it is there. */
async function readItem(
  world: ScenarioWorld,
  resource: Resource,
  by: { identifier: Json; key: string },
): Promise<Pick<Item, 'object' | 'doubt' | 'exchanges'>> {
  const reading = readDraft(world, resource, by.identifier, by.key);
  if (reading === undefined) return { exchanges: [] };
  const exchange = await world.session.exchange(by.key, reading.draft);
  const object = returnedObject(exchange, reading.part);
  const shown = reading.part.returned === undefined || object !== undefined;
  if (isAcceptance(reading.draft.operation, exchange) && shown)
    return { ...(object === undefined ? {} : { object }), exchanges: [exchange] };
  const how = `${reading.draft.operation.name}: ${words(exchange)}`;
  return { doubt: `the ${resource.name} that was to exist could not be read (${how})`, exchanges: [exchange] };
}

/**
 * The request that reads one item, by the first operation that does.
 * @param when tells one read of the item from another
 */
export function readDraft(
  world: ScenarioWorld,
  resource: Resource,
  identifier: Json,
  when: string,
): { draft: Draft; part: Part } | undefined {
  const [part] = resource.read;
  const reader = world.session.input.catalogue.operations.find((operation) => shortName(operation) === part?.operation);
  if (part === undefined || reader === undefined) return undefined;
  const before = world.items.get(resource.name);
  world.items.set(resource.name, { ...before, identifier, exchanges: [] });
  const draft = world.writtenFor(`read ${resource.name} ${when}`, () => world.fromTemplate(reader));
  if (before === undefined) world.items.delete(resource.name);
  else world.items.set(resource.name, before);
  return { draft: addressedTo(draft, part, identifier), part };
}

/** The same request for another item. */
export function addressedTo(draft: Draft, part: Part, identifier: Json): Draft {
  const { by } = part;
  if (by === undefined) return draft;
  if (by.startsWith('/')) return withBody(draft, set(draft.body?.value ?? {}, by, identifier));
  const parameter = draft.operation.parameters.find(({ name }) => name === by);
  const text = typeof identifier === 'string' ? identifier : JSON.stringify(identifier);
  return parameter === undefined ? draft : withParameter(draft, { name: by, in: parameter.in, text });
}

function partOf(parts: readonly Part[], operation: Operation): Part | undefined {
  return parts.find((part) => part.operation === shortName(operation));
}

/** The identifier in an answer: in the object, or in a text that the bindings know how to read. */
function answeredIdentifier(exchange: Exchange, part: Part | undefined, resource: Resource): Json | undefined {
  const value = returnedObject(exchange, part);
  if (part?.header !== undefined) return exchange.response?.headers[part.header.toLowerCase()];
  if (part?.pattern !== undefined)
    return typeof value === 'string' ? new RegExp(part.pattern).exec(value)?.[1] : undefined;
  return resource.identifier === undefined ? undefined : get(value, resource.identifier);
}

/** The object in an answer, where the bindings say that it stands. */
function returnedObject(exchange: Exchange, part: Part | undefined): Json | undefined {
  return part?.returned === undefined ? undefined : get(parsed(exchange), part.returned);
}

function parsed(exchange: Exchange): Json | undefined {
  try {
    const value: Json = JSON.parse(exchange.response?.body ?? '');
    return value;
  } catch {
    return undefined;
  }
}

function words(exchange: Exchange): string {
  return exchange.response === undefined
    ? (exchange.failure?.message ?? 'no answer')
    : String(exchange.response.status);
}
