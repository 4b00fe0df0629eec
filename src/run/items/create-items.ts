import { isDeepStrictEqual } from 'node:util';
import type { Part, Resource } from '../../model/bindings.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import { carrierOf, partOf, saysNothing, showsItem } from '../../model/parts.js';
import { Stop, stopError, stopUnverified } from '../../model/stop.js';
import { placeOf } from '../../support/json/place.js';
import { get, set } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { bodyValue } from '../http/body.js';
import { carried, type RequestDraft, sentValue, withBody, withCarried } from '../requests/request-draft.js';
import { eventuallyOnce } from '../scenario/eventually.js';
import type { Item, Wanted } from '../scenario/item.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { awaitConfirmation, type Confirmation, patiently } from './confirmation.js';
import { chosenIdentifier, createdItem, listedItem, readObject, sentObject } from './read-item.js';

/** Gets an item of a resource: from the profile, by creating it, as it is handed out, or as a last resort from a list. */
export async function obtain(world: ScenarioWorld, wanted: Wanted): Promise<void> {
  const item = await obtainAs(world, wanted, keyFor(world, wanted));
  world.items.keep(wanted.resource.name, item, wanted);
}

/** Scenarios that do not change it may share an item that is costly to make. A journey may have no request yet. */
function keyFor(world: ScenarioWorld, { resource, removable }: Wanted): string {
  const mayShare = resource.shared && !removable && !world.isJourney;
  const isShared = mayShare && partOf([...resource.update, ...resource.delete], world.request.operation) === undefined;
  return `${isShared ? 'run' : world.facts.itemScope} ${resource.name}`;
}

async function obtainAs(world: ScenarioWorld, wanted: Wanted, key: string): Promise<Item> {
  const item = await world.session.shared.items.get(key, () => makeItem(world, wanted, key));
  world.evidence.addEarlier(...item.exchanges);
  return item;
}

/**
 * One more item like the one that is there.
 * @throws Stop (not verified) when none can be created.
 */
export async function obtainAnother(world: ScenarioWorld, resource: string, label: string): Promise<Item> {
  const wanted = world.items.wanted(resource);
  if (wanted?.creator === undefined) throw stopUnverified(`no further ${resource} can be created`);
  const other = await obtainAs(world, { ...wanted, fresh: true }, `${world.facts.itemScope} ${resource} ${label}`);
  const known = world.items.find(resource)?.identifier;
  if (known === undefined || !isDeepStrictEqual(other.identifier, known)) return other;
  throw new Stop({
    outcome: 'not-applicable',
    reason: `what a ${resource} belongs to says which one it is, so that there is no other beside it`,
  });
}

function makeItem(world: ScenarioWorld, wanted: Wanted, key: string): Promise<Item> {
  const given = world.profile.existing[wanted.resource.name] ?? [];
  if (given.length > 0 && wanted.fresh !== true) return fromProfile(world, wanted, { given, key });
  const known = wanted.fresh === true ? undefined : givenOtherwise(world, wanted.resource);
  if (known !== undefined) return Promise.resolve(known);
  if (wanted.creator !== undefined) return create(world, wanted, { creator: wanted.creator, key });
  if (isHandedOut(wanted)) return handedOut(world, wanted.resource, key);
  if (wanted.removable) {
    const { name, about } = wanted.resource;
    const what = about === undefined ? name : `${name}: ${about}`;
    throw stopUnverified(
      `the request uses up an item (${what}), and the profile offers none for that (existing.${name})`,
    );
  }
  return fromList(world, wanted.resource, key);
}

/**
 * What the profile gives under another key than `existing`: the client that signs with the key of the profile, which is
 * used and never changed, or a token that it gives as the credential of a security scheme.
 */
function givenOtherwise({ session, request: { draft } }: ScenarioWorld, resource: Resource): Item | undefined {
  const { clientKey } = session.profile;
  const changes = [...resource.update, ...resource.delete];
  const isChanged = draft !== undefined && partOf(changes, draft.operation) !== undefined;
  if (clientKey !== undefined && resource.key !== undefined && !isChanged) {
    return { identifier: clientKey.clientId, exchanges: [] };
  }
  const { credential } = resource;
  return credential !== undefined && session.credentials.hasFor(credential) ? { exchanges: [] } : undefined;
}

/** Read without being named: the only one there is, or the next. One to remove must rest on what was made for it. */
function isHandedOut({ resource, removable }: Wanted): boolean {
  const [part] = resource.read;
  return (
    part !== undefined && part.by === undefined && part.among === undefined && (!removable || resource.needs.length > 0)
  );
}

async function handedOut(world: ScenarioWorld, resource: Resource, key: string): Promise<Item> {
  const [part] = resource.read;
  const reader = operationOf(world, part);
  if (part === undefined || reader === undefined) throw stopError(`no operation reads the ${resource.name}`);
  const draft = world.request.writtenFor(`${key} handed out`, () => world.filler.fromTemplate(reader));
  const exchange = await world.session.exchanges.sendOnce(`${key} handed out`, draft);
  const { operations } = world.catalogue;
  const item = createdItem(exchange, draft, { part, resource, operations });
  if (showsSomething(reader, exchange) && item.object !== undefined)
    return { ...item, ...brokenAnswer(world, reader, exchange) };
  throw stopUnverified(`no ${resource.name} could be had: ${reader.name} was answered with ${words(exchange)}`);
}

/** True when a request was answered with an item, and not with the success that says that there is none. */
function showsSomething(operation: Operation, exchange: Exchange): boolean {
  return isAcceptance(operation, exchange) && !saysNothing(operation, exchange.response?.status ?? 0);
}

/** Items of the profile are used up from the end of the list; the first is kept for requests that need it later. */
function fromProfile(
  world: ScenarioWorld,
  wanted: Wanted,
  source: { given: readonly Json[]; key: string },
): Promise<Item> {
  const { name } = wanted.resource;
  const [first, ...others] = source.given;
  const identifier = wanted.removable
    ? others[others.length - 1 - world.session.allotments.numberFor(source.key)]
    : first;
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
  const purpose = `${key} body`;
  const draft = world.request.writtenFor(purpose, () => {
    const planned = world.filler.fromTemplate(creator);
    return body === undefined ? planned : withBody(planned, world.filler.filled(body), planned.body?.mediaType);
  });
  const exchange = await world.session.exchanges.sendOnce(`${key} created`, draft);
  const part = partOf(resource.create, creator);
  const chosen = chosenIdentifier(draft, part, resource);
  const accepted = isAcceptance(creator, exchange);
  if (!accepted && chosen === undefined) {
    if (mayBeMissing(world, creator) && !wanted.removable) return fromList(world, resource, key);
    throw stopUnverified(
      `no ${resource.name} could be created: ${creator.name} was answered with ${words(exchange)}; one may be given in the profile (existing.${resource.name})`,
    );
  }
  const scope = world.request.writtenFor(purpose, () => world.request.callbackScope);
  const confirmation = await awaitConfirmation(world, part, { exchange, sent: sentValue(draft), scope });
  const { operations } = world.catalogue;
  const { said } = confirmation;
  const made = createdItem(exchange, draft, { part, resource, operations, ...(said === undefined ? {} : { said }) });
  own(world, resource, { part, draft, item: made });
  const refused = accepted
    ? {}
    : { doubt: `creating the ${resource.name} was not accepted (${creator.name}: ${words(exchange)})` };
  const exchanges = [exchange, ...confirmation.exchanges];
  const item = await verified(world, resource, { ...made, ...refused, exchanges, key }, confirmation);
  if (accepted && confirmation.pending === undefined && !wanted.removable) noteCreated(world, wanted, { ...item, key });
  return item.doubt === undefined
    ? { ...item, ...unread(resource, confirmation), ...brokenAnswer(world, creator, exchange) }
    : item;
}

/** What is to be removed is not looked for at the end. */
function noteCreated(world: ScenarioWorld, { resource, creator, body }: Wanted, item: Found): void {
  const [create] = item.exchanges;
  if (creator === undefined || create === undefined || item.identifier === undefined) return;
  const key = `${item.key} at the end`;
  const reading = readDraft(world, resource, { identifier: item.identifier, key });
  if (reading === undefined || !showsItem(reading.part)) return;
  const read = item.exchanges.findLast(({ operation }) => operation === reading.draft.operation.id);
  const { draft, part } = reading;
  const { identifier } = item;
  const isGone = (exchange: Exchange): boolean => {
    if (!isAcceptance(draft.operation, exchange)) return saysUnknown(resource, exchange);
    return readObject(exchange, { part, resource, identifier }) === undefined;
  };
  world.session.lostItems.note(creator, create, {
    written: body ?? null,
    ...(read === undefined ? {} : { read }),
    reading: { key, draft, isGone },
  });
}

/** The status for what is not there; where the GovSpec has none, any that refuses the request for what it says. */
function saysUnknown({ unknown }: Resource, { response }: Exchange): boolean {
  const { status = 0 } = response ?? {};
  if (status === 404 || status === 410) return true;
  return unknown === 'refused' && status >= 400 && status < 500 && ![401, 403, 429].includes(status);
}

function unread({ name, read }: Resource, { said }: Confirmation): { unread?: string } {
  const seen = read.length > 0 || said !== undefined;
  return seen ? {} : { unread: `no operation reads the ${name} that was created, so it may not be there` };
}

/** An item that signs is known by its public key, whose private half then signs for it. */
function own(
  world: ScenarioWorld,
  { key }: Resource,
  { part, draft, item }: { part: Part | undefined; draft: RequestDraft; item: Item },
): void {
  if (key === undefined || part === undefined) return;
  world.session.keys.own(item.identifier, get(sentObject(draft, part), key));
}

/** What an answer says that breaks its own schema is not relied on; another scenario speaks of the schema. */
function brokenAnswer(world: ScenarioWorld, creator: Operation, exchange: Exchange): { doubt?: string } {
  const status = String(exchange.response?.status);
  const documented = creator.responses.find((response) => response.status === status);
  const schema = documented?.contents.find(({ mediaType }) => /json/.test(mediaType))?.schema;
  const body = bodyValue(exchange);
  if (schema === undefined || body === undefined) return {};
  const { schemas } = world.catalogue;
  const isText = exchange.response?.utf8 === true;
  const broken = !isText || schemas.validate(schema, 'response', body).kind === 'invalid';
  return broken ? { doubt: `the answer of ${creator.name} that it comes from does not meet its schema` } : {};
}

/** True for an operation that the GovSpec lets be left out: then a list is the only way to come by an item. */
function mayBeMissing(world: ScenarioWorld, operation: Operation): boolean {
  return world.catalogue.bindings.operations[shortName(operation)]?.optional !== undefined;
}

/**
 * What a journey has created, was handed out, or was shown first in a list, exists for the requests that follow in it.
 */
export function remember(world: ScenarioWorld, draft: RequestDraft, exchange: Exchange): void {
  if (!showsSomething(draft.operation, exchange)) return;
  const { bindings, operations } = world.catalogue;
  for (const resource of Object.values(bindings.resources)) {
    const handsOut = resource.read.slice(0, 1).filter(({ by, among }) => by === undefined && among === undefined);
    const part = partOf([...resource.create, ...handsOut], draft.operation);
    const item =
      part === undefined
        ? firstListed(world, exchange, { part: partOf(resource.list, draft.operation), resource })
        : createdItem(exchange, draft, { part, resource, operations });
    const isToBeConfirmed = part?.confirmedBy !== undefined && item?.identifier === undefined;
    if (item === undefined || isToBeConfirmed) continue;
    own(world, resource, { part, draft, item });
    world.items.keep(resource.name, item);
  }
}

async function fromList(world: ScenarioWorld, resource: Resource, key: string): Promise<Item> {
  const [part] = resource.list;
  const lister = operationOf(world, part);
  if (part === undefined || lister === undefined) {
    throw stopUnverified(`no ${resource.name} is known: give one in the profile (existing.${resource.name})`);
  }
  const draft = world.request.writtenFor(`${key} listed`, () => world.filler.fromTemplate(lister));
  const exchange = await world.session.exchanges.sendOnce(`${key} listed`, draft);
  const item = firstListed(world, exchange, { part, resource });
  if (item !== undefined) return { ...item, ...brokenAnswer(world, lister, exchange) };
  throw stopUnverified(`${lister.name} shows no ${resource.name}: give one in the profile (existing.${resource.name})`);
}

/** The first item that a list shows, of those that count in this scenario. */
function firstListed(
  world: ScenarioWorld,
  exchange: Exchange,
  by: { part: Part | undefined; resource: Resource },
): Item | undefined {
  const { part, resource } = by;
  if (part === undefined) return undefined;
  const wanted = Object.entries(part.where ?? {}).map(([at, value]) => ({ at, value: world.filler.filled(value) }));
  return listedItem(exchange, { part, resource, wanted });
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
    const doubt = unaccepted ?? confirmation.pending;
    return { ...item, ...(doubt === undefined ? {} : { doubt }) };
  }
  const isSeen = ({ doubt }: Pick<Item, 'doubt'>): boolean => doubt === undefined;
  const look = (label: string) => readItem(world, resource, { identifier, key: `${key} verified ${label}` });
  const attempt = (count: number) => eventuallyOnce(world, (again) => look(`${count}${again}`), isSeen);
  const read = await patiently(world, confirmation, attempt, isSeen);
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
  const reading = readDraft(world, resource, by);
  if (reading === undefined) return { exchanges: [] };
  const { draft, part } = reading;
  const exchange = await world.session.exchanges.sendOnce(by.key, draft);
  const object = readObject(exchange, { part, resource, identifier: by.identifier });
  const missing = showsItem(part) && object === undefined;
  if (!missing && showsSomething(draft.operation, exchange))
    return { ...(object === undefined ? {} : { object }), exchanges: [exchange] };
  const how = missing && isAcceptance(draft.operation, exchange) ? 'it is not in the answer' : words(exchange);
  const doubt = `the ${resource.name} that was to exist could not be read (${draft.operation.name}: ${how})`;
  return { doubt, exchanges: [exchange] };
}

/** A request that reads an item, and the part that its operation plays. */
export interface Reading {
  readonly draft: RequestDraft;
  readonly part: Part;
}

/**
 * The request that reads one item, by the first operation that does.
 * @param of the item, and what tells this read from others
 */
export function readDraft(
  world: ScenarioWorld,
  resource: Resource,
  of: { identifier: Json; key: string },
): Reading | undefined {
  const { identifier, key } = of;
  const [part] = resource.read;
  const reader = operationOf(world, part);
  if (part === undefined || reader === undefined) return undefined;
  const item = { ...world.items.find(resource.name), identifier, exchanges: [] };
  const write = (): RequestDraft => world.filler.fromTemplate(reader, { knownOnly: true });
  const draft = world.items.standingIn(resource.name, item, () => world.request.writtenFor(key, write));
  return { draft: addressedTo(draft, part, identifier), part };
}

/** The same request for another item. */
export function addressedTo(draft: RequestDraft, part: Part, identifier: Json): RequestDraft {
  if (part.by === undefined) return draft;
  const place = placeOf(part.by);
  const carrier = carrierOf(draft.operation, place);
  if (place.parameter !== undefined && carrier === undefined) return draft;
  return withCarried(draft, carrier, set(carried(draft, carrier) ?? {}, place.pointer, identifier));
}

function operationOf(world: ScenarioWorld, part: Part | undefined): Operation | undefined {
  return operationNamed(world.catalogue, part?.operation);
}

function words(exchange: Exchange): string {
  return exchange.response === undefined
    ? (exchange.failure?.message ?? 'no answer')
    : String(exchange.response.status);
}
