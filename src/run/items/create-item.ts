import type { Part, Resource } from '../../model/bindings.js';
import { type Operation, shortName } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { partOf } from '../../model/parts.js';
import { stopUnverified } from '../../model/stop.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { type RequestDraft, sentValue } from '../requests/draft.js';
import { withBody } from '../requests/request-draft.js';
import type { Item, Wanted } from '../scenario/item.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { awaitConfirmation, type Confirmation } from './confirmation.js';
import { brokenAnswer, inWords } from './item-answer.js';
import { itemFromList } from './list-item.js';
import { noteCreated } from './note-created.js';
import { ownKey } from './own-key.js';
import { chosenIdentifier, createdItem } from './read-item.js';
import { createPrepared } from './send-prepared.js';
import { sendSuited } from './send-suited.js';
import { verifyItem } from './verify-item.js';

/** A request that creates an item, and what came of it. */
interface Creation {
  readonly creator: Operation;
  readonly key: string;
  readonly draft: RequestDraft;
  readonly exchange: Exchange;
  readonly accepted: boolean;
  readonly part: Part | undefined;
  readonly confirmation: Confirmation;
}

/**
 * Creates an item, waits until it is confirmed where the bindings say so, and reads it.
 * @throws Stop (not verified) when the request is refused and nothing else tells of an item.
 */
export async function createItem(
  world: ScenarioWorld,
  wanted: Wanted,
  source: { creator: Operation; key: string },
): Promise<Item> {
  const { resource } = wanted;
  const creation = await sendCreation(world, wanted, source);
  const { creator, key, draft, exchange, accepted, confirmation, part } = creation;
  if (!accepted && chosenIdentifier(draft, part, resource) === undefined)
    return insteadOfRefused(world, wanted, creation);
  const made = itemOf(world, wanted, creation);
  ownKey(world, resource, { part, draft, item: made });
  const item = isTrusted(world, creation, made)
    ? made
    : await verifyItem(world, resource, { ...made, key }, confirmation);
  if (accepted && confirmation.pending === undefined && !wanted.removable) noteCreated(world, wanted, { ...item, key });
  return item.doubt === undefined
    ? {
        ...item,
        ...unread(resource, confirmation),
        ...brokenAnswer(world, { creator: creator, identifier: resource.identifier }, exchange),
      }
    : item;
}

/** True where the item is for a scenario alone that is run again with a read of it unless it passes. */
function isTrusted({ facts }: ScenarioWorld, { key, accepted, confirmation }: Creation, { identifier }: Item): boolean {
  const isOwn = facts.isLight === true && key.startsWith(facts.itemScope);
  const isDone = confirmation.pending === undefined && confirmation.exchanges.length === 0;
  return isOwn && accepted && isDone && identifier !== undefined;
}

/** The request that creates an item; the same for the same key. */
export function creationDraft(
  world: ScenarioWorld,
  { body, resource }: { readonly body?: Json | undefined; readonly resource: Resource },
  { creator, key }: { creator: Operation; key: string },
): RequestDraft {
  return world.request.writtenFor(`${key} body`, () => {
    const template = namedAnew(world, resource, creator);
    return body === undefined ? template : withBody(template, world.filler.filled(body), template.body?.mediaType);
  });
}

/** The valid request; where it would name an item that exists, it names the one that is to be made. */
function namedAnew({ filler, items }: ScenarioWorld, resource: Resource, creator: Operation): RequestDraft {
  const named = partOf(resource.create, creator)?.named;
  if (named === undefined) return filler.fromTemplate(creator);
  const item = { identifier: filler.filled(named), exchanges: [] };
  return items.standingIn(resource.name, item, () => filler.fromTemplate(creator));
}

async function sendCreation(
  world: ScenarioWorld,
  { resource, body }: Wanted,
  { creator, key }: { creator: Operation; key: string },
): Promise<Creation> {
  const purpose = `${key} body`;
  const planned = creationDraft(world, { body, resource }, { creator, key });
  const { sendOnce } = world.session.exchanges;
  const suited = await sendSuited(world.session, planned, (each, label) => sendOnce(`${key} created${label}`, each));
  const { draft } = suited;
  const part = partOf(resource.create, creator);
  const exchange = (await preparedInstead(world, { key, draft }, suited.exchange)) ?? suited.exchange;
  const scope = world.request.writtenFor(purpose, () => world.request.callbackScope);
  const accepted = isAcceptance(creator, exchange);
  const confirmation = await awaitConfirmation(world, part, { exchange, sent: sentValue(draft), scope });
  const { callBody } = confirmation;
  if (callBody !== undefined) world.session.created.noteCall(exchange, callBody);
  return { creator, key, draft, exchange, accepted, part, confirmation };
}

/** The request once more after actions on what the item lies below, where these lift its refusal. */
async function preparedInstead(
  world: ScenarioWorld,
  creation: { key: string; draft: RequestDraft },
  exchange: Exchange,
): Promise<Exchange | undefined> {
  return isAcceptance(creation.draft.operation, exchange) ? undefined : createPrepared(world, creation, exchange);
}

/**
 * Where the GovSpec lets the operation that creates an item be left out, a list is the only way to come by one; a request
 * that changes nothing may take one from a list wherever none can be created.
 */
function insteadOfRefused(world: ScenarioWorld, { resource, removable }: Wanted, creation: Creation): Promise<Item> {
  const { creator, key, exchange } = creation;
  const isOptional = world.catalogue.bindings.operations[shortName(creator)]?.optional !== undefined;
  if (isOptional && !removable) return itemFromList(world, resource, key);
  const refusal = stopUnverified(
    `no ${resource.name} could be created, because ${creator.name} was answered with ${inWords(exchange)}; give an existing one in the profile (existing.${resource.name})`,
  );
  const onlyReads = world.request.draft?.operation.method === 'GET' && !removable;
  if (!onlyReads) throw refusal;
  return itemFromList(world, resource, key).catch(() => Promise.reject(refusal));
}

/** The item as the answer and the confirmation show it. */
function itemOf({ catalogue }: ScenarioWorld, { resource }: Wanted, creation: Creation): Item {
  const { creator, draft, exchange, accepted, part, confirmation } = creation;
  const { operations } = catalogue;
  const { callBody } = confirmation;
  const made = createdItem(exchange, draft, {
    part,
    resource,
    operations,
    ...(callBody === undefined ? {} : { callBody }),
  });
  const exchanges = [exchange, ...confirmation.exchanges];
  if (accepted) return { ...made, exchanges };
  const doubt = `the candidate did not accept the creation of the ${resource.name} (${creator.name}: ${inWords(exchange)})`;
  return { ...made, doubt, exchanges };
}

function unread({ name, read }: Resource, { callBody }: Confirmation): { unread?: string } {
  const seen = read.length > 0 || callBody !== undefined;
  return seen ? {} : { unread: `no operation reads the ${name} that was created, so it may not exist` };
}
