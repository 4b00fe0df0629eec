import { setTimeout as wait } from 'node:timers/promises';
import type { Resource } from '../../model/bindings.js';
import { type CleanUp, type LeftItem, noOperation } from '../../model/clean-up.js';
import type { Exchange } from '../../model/exchange.js';
import { inOrder } from '../../model/parts.js';
import type { Profile } from '../../model/profile.js';
import { Stop } from '../../model/stop.js';
import { groupBy } from '../../support/group-by.js';
import { asText } from '../../support/json/write.js';
import type { Creation } from '../scenario/created-items.js';
import type { Session } from '../scenario/session.js';
import type { ItemSource } from '../scenario/world.js';
import { createdIdentifier } from './read-item.js';
import { removalDrafts } from './removal-draft.js';

/** How long removing goes on once the user interrupts, in milliseconds. */
const grace = 2000;

/**
 * Removes what a run created: what belongs to something goes before it, and items of one resource go together. What is
 * refused is tried once more, the last first, because an item may belong to another of its kind. None of it is evidence.
 * @returns what was removed, and what could not be, with the reason
 */
export async function cleanUp(session: Session, itemSource: ItemSource): Promise<CleanUp> {
  const deadline = deadlineOf(session);
  const removeOnce = async (found: Found, attempt: string): Promise<string | undefined> =>
    found.why ?? (deadline.isOver() ? tooLate : await deadline.within(remove(session, found, { itemSource, attempt })));
  const found = itemsToRemove(session);
  const left: LeftItem[] = [];
  for (const group of groupsOf(session, found)) left.push(...(await removeGroup(session, group, removeOnce)));
  return { removed: found.length - left.length, left: left.sort(byName) };
}

/** Where no item of a resource can be removed, none is tried twice. */
async function removeGroup(
  session: Session,
  group: readonly Found[],
  removeOnce: (found: Found, attempt: string) => Promise<string | undefined>,
): Promise<LeftItem[]> {
  const asked = await Promise.all(group.map(async (found) => ({ found, why: await removeOnce(found, '') })));
  const isHopeful = asked.some(({ why }) => why === undefined);
  const left: LeftItem[] = [];
  for (const { found, why: first } of asked) {
    const why = first !== undefined && isHopeful ? await removeOnce(found, ' again') : first;
    if (why !== undefined) left.push(leftItem(session, found, why));
  }
  return left;
}

/** The items of each resource, the last first; a resource comes before those that it needs. */
function groupsOf({ catalogue }: Session, found: readonly Found[]): Found[][] {
  const nameOf = ({ creation }: Found): string => creation.resource.name;
  const names = inOrder(catalogue, found.map(nameOf).toReversed()).toReversed();
  const byResource = groupBy(found, nameOf);
  return names.map((name) => byResource.get(name) ?? []);
}

/** Requests under way at the same time are answered in another order when a recording is judged again. */
function byName(one: LeftItem, other: LeftItem): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

/** The same for a recording that is judged again, where what was not removed in time is not known. */
const tooLate = 'the run ended before it could be removed';

interface Found {
  readonly creation: Creation;
  readonly identifier?: string;
  /** Why it cannot be removed, where that is known beforehand. */
  readonly why?: string;
}

/** What an item has once, such as its settings, goes with it. */
const goesWithOwner = ({ identifier, needs, create, delete: removals }: Resource): boolean =>
  identifier === undefined && needs.length > 0 && removals.length === 0 && create.every(({ by }) => by !== undefined);

/** Each item once. What the profile offers is the vendor's, and what the run removed itself is gone. */
function itemsToRemove({ created, catalogue: { operations }, profile }: Session): Found[] {
  const own = new Set(ownIdentifiers(profile));
  const seen = new Set<string>();
  const ofTheirOwn = created.all().filter(({ resource }) => !goesWithOwner(resource));
  return ofTheirOwn.flatMap((creation): Found[] => {
    const { resource, part, draft, exchange } = creation;
    const callBody = created.callAfter(creation);
    const called = callBody === undefined ? {} : { callBody };
    const value = createdIdentifier(exchange, draft, { part, resource, operations, ...called });
    if (resource.delete.every(({ by }) => by === undefined))
      return [{ creation, ...(value === undefined ? {} : { identifier: asText(value) }), why: noOperation }];
    if (value === undefined) return [{ creation, why: 'its identifier is not known' }];
    const identifier = asText(value);
    const key = `${resource.name} ${identifier}`;
    if (seen.has(key) || own.has(identifier) || created.isRemoved(resource, identifier)) return [];
    seen.add(key);
    return [{ creation, identifier }];
  });
}

function ownIdentifiers({ existing, operations }: Profile): string[] {
  const all = [existing, ...Object.values(operations).map((operation) => operation.existing)];
  return all.flatMap((lists) => Object.values(lists).flat()).map(asText);
}

/** @returns why it was not removed; undefined where it is gone */
async function remove(
  session: Session,
  { creation, identifier = '' }: Found,
  { itemSource, attempt }: { readonly itemSource: ItemSource; readonly attempt: string },
): Promise<string | undefined> {
  let why: string | undefined = tooLate;
  try {
    for (const draft of removalDrafts({ session, itemSource }, creation, identifier)) {
      const key = `${creation.resource.name} ${session.mask(identifier)}${attempt}`;
      const exchange = await session.exchanges.remove(key, draft);
      why = whyNotRemoved(exchange);
      if (why === undefined) return undefined;
    }
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return session.tape.isSealed ? tooLate : error.message;
  }
  return why;
}

function whyNotRemoved({ request, response, failure }: Exchange): string | undefined {
  if (response === undefined) return `${request.method} had no answer (${failure?.message ?? 'none'})`;
  const { status } = response;
  if ((status >= 200 && status < 300) || status === 404 || status === 410) return undefined;
  return `${request.method} was refused with ${status}`;
}

function leftItem({ mask }: Session, { creation, identifier }: Found, why: string): LeftItem {
  const { resource, draft } = creation;
  const known = identifier === undefined ? {} : { identifier: mask(identifier) };
  return { resource: resource.name, operation: draft.operation.id, ...known, why: mask(why) };
}

/** Without an interruption there is no hurry. */
function deadlineOf({ signal }: Session) {
  let isOver = false;
  // What waits for one promise for the whole run would be held by it for as long.
  const waiting = new Set<(why: string) => void>();
  const end = (): void => {
    isOver = true;
    for (const giveUp of waiting) giveUp(tooLate);
  };
  const begin = (): void => void wait(grace, undefined, { ref: false }).then(end);
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return {
    isOver: () => isOver,
    within: (work: Promise<string | undefined>) =>
      new Promise<string | undefined>((resolve, reject) => {
        if (isOver) resolve(tooLate);
        waiting.add(resolve);
        void work.then(resolve, reject).finally(() => waiting.delete(resolve));
      }),
  };
}
