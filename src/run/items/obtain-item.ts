import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../model/json.js';
import { ownEntry } from '../../model/own-entry.js';
import { operationProfile } from '../../model/profile.js';
import { stopUnverified } from '../../model/stop.js';
import { notInReadOnly } from '../http/reading-only.js';
import type { RequestDraft } from '../requests/draft.js';
import type { Item, Wanted } from '../scenario/item.js';
import type { ItemSource, ScenarioWorld } from '../scenario/world.js';
import { createItem, creationDraft } from './create-item.js';
import { handOutItem, isHandedOut } from './hand-out-item.js';
import { isSharedOwner, scopeOfItem } from './item-scope.js';
import { lightItem } from './light-item.js';
import { itemFromList } from './list-item.js';
import { givenOtherwise, itemFromProfile } from './profile-item.js';
import { rememberItems } from './remember-item.js';

/** Items come from the profile, are created, are handed out, or as a last resort are taken from a list. */
export const itemSource: ItemSource = { obtain, obtainAnother, creation, remember: rememberItems };

async function obtain(world: ScenarioWorld, wanted: Wanted): Promise<void> {
  const isGiven = ownItems(world, wanted.resource.name) !== undefined;
  const key = `${scopeOfItem(world, wanted, isGiven)} ${wanted.resource.name}`;
  const item = await obtainAs(world, wanted, key).catch((refusal: unknown) =>
    obtainUnderOwn(world, wanted, { key, refusal }),
  );
  world.items.keep(wanted.resource.name, item, wanted);
}

/**
 * The same item with an owner of its own: one that several scenarios share may hold only one such item.
 * @throws what the creation was refused with, where no owner is shared.
 */
async function obtainUnderOwn(
  world: ScenarioWorld,
  wanted: Wanted,
  { key, refusal }: { key: string; refusal: unknown },
): Promise<Item> {
  const shared = world.items.allWanted().filter((owner) => isSharedOwner(world, owner));
  if (wanted.creator === undefined || isSharedOwner(world, wanted) || shared.length === 0) throw refusal;
  for (const owner of shared) {
    const { name } = owner.resource;
    const own = await obtainAs(world, owner, `${world.facts.itemScope} ${name}`);
    world.items.keep(name, own, owner);
  }
  return obtainAs(world, wanted, `${key} with its own owner`);
}

/**
 * One more item like the one that is there. Where a second one with the same belongings is refused, or is the same as the
 * first, the last of what it belongs to is another one too.
 * @throws Stop (not verified) when none can be created.
 */
async function obtainAnother(world: ScenarioWorld, resource: string, label: string): Promise<Item> {
  const wanted = world.items.wanted(resource);
  if (wanted?.creator === undefined) throw stopUnverified(`no second ${resource} can be created`);
  const fresh = { ...wanted, fresh: true };
  const key = `${world.facts.itemScope} ${resource} ${label}`;
  return obtainApart(world, fresh, key).catch((refusal: unknown) =>
    obtainBesideOther(world, fresh, { key, label, refusal }),
  );
}

function creation(world: ScenarioWorld, resource: string, label: string): RequestDraft | undefined {
  const wanted = world.items.wanted(resource);
  if (wanted?.creator === undefined) return undefined;
  const { creator } = wanted;
  return creationDraft(world, wanted, { creator, key: `${world.facts.itemScope} ${resource} ${label}` });
}

/** @throws Stop (not verified) when the further item has the identifier of the first. */
async function obtainApart(world: ScenarioWorld, wanted: Wanted, key: string): Promise<Item> {
  const { name } = wanted.resource;
  const other = await obtainAs(world, wanted, key);
  const known = world.items.find(name)?.identifier;
  if (known === undefined || !isDeepStrictEqual(other.identifier, known)) return other;
  throw stopUnverified(`the candidate gave the second ${name} the identifier of the first, so there is no second one`);
}

/** @throws what the creation was refused with, where the item belongs to nothing that can be created. */
async function obtainBesideOther(
  world: ScenarioWorld,
  wanted: Wanted,
  { key, label, refusal }: { key: string; label: string; refusal: unknown },
): Promise<Item> {
  const need = wanted.resource.needs.at(-1);
  if (need === undefined || world.items.wanted(need)?.creator === undefined) throw refusal;
  const item = await obtainAnother(world, need, label);
  const made = await world.items.standingIn(need, item, () =>
    obtainApart(world, wanted, `${key} beside another ${need}`),
  );
  return { ...made, owner: { resource: need, item } };
}

async function obtainAs(world: ScenarioWorld, wanted: Wanted, key: string): Promise<Item> {
  const item = await world.session.shared.items.get(key, () => makeItem(world, wanted, key).then(lightItem));
  world.evidence.addEarlier(...item.exchanges);
  return item;
}

/** Where nothing may be created, an item of a list serves a request that changes nothing. */
function itemToRead(world: ScenarioWorld, { resource, creator, removable }: Wanted, key: string): Promise<Item> {
  const refusal = stopUnverified(notInReadOnly(creator?.method ?? ''));
  const onlyReads = world.request.draft?.operation.method === 'GET' && !removable;
  if (!onlyReads) return Promise.reject(refusal);
  return itemFromList(world, resource, key).catch(() => Promise.reject(refusal));
}

/** The items that the profile gives for the operation that is asked. */
function ownItems({ profile, request, facts }: ScenarioWorld, resource: string): readonly Json[] | undefined {
  const operation = request.draft?.operation ?? { api: facts.api, name: facts.operation };
  return ownEntry(operationProfile(profile, operation)?.existing ?? {}, resource);
}

function makeItem(world: ScenarioWorld, wanted: Wanted, key: string): Promise<Item> {
  const { name } = wanted.resource;
  const given = ownItems(world, name) ?? ownEntry(world.profile.existing, name) ?? [];
  if (given.length > 0 && wanted.fresh !== true) return itemFromProfile(world, wanted, { given, key });
  const known = wanted.fresh === true ? undefined : givenOtherwise(world, wanted.resource);
  if (known !== undefined) return Promise.resolve(known);
  if (wanted.creator !== undefined && world.session.readOnly === true) return itemToRead(world, wanted, key);
  if (wanted.creator !== undefined) return createItem(world, wanted, { creator: wanted.creator, key });
  if (isHandedOut(wanted)) return handOutItem(world, wanted.resource, key);
  if (wanted.removable) {
    const { name, about } = wanted.resource;
    const what = about === undefined ? name : `${name}: ${about}`;
    throw stopUnverified(`the request uses up an item (${what}); give items for it in the profile (existing.${name})`);
  }
  return itemFromList(world, wanted.resource, key);
}
