import type { Part, Resource } from '../../model/bindings.js';
import { operationNamed } from '../../model/find-operation.js';
import { ownEntry } from '../../model/own-entry.js';
import { handsOut, partOf, roleOf } from '../../model/parts.js';
import { isUnsafe } from '../http/unsafe.js';
import type { Wanted } from '../scenario/item.js';
import type { ScenarioWorld } from '../scenario/world.js';

/**
 * Which scenarios are given the same item: those of the whole run, those of a feature, or those that send the same.
 * @param isGiven the profile gives items for the very operation
 */
export function scopeOfItem(world: ScenarioWorld, wanted: Wanted, isGiven: boolean): string {
  const { facts } = world;
  if (isCostly(world, wanted) && !isGiven) return 'run';
  if (wanted.removable || world.isJourney) return facts.itemScope;
  if (!isUnsafe(world.request.operation.method))
    return isLeftAsItIs(world, wanted) ? `shared ${facts.file}` : facts.itemScope;
  // What becomes of its neighbours is seen only where no other scenario removes items beside them.
  if (facts.needsSeveral) return facts.itemScope;
  const isKept = (facts.isVariation && isOwner(world, wanted)) || holdsItem(world, wanted);
  return isKept ? ownersOf(facts.file) : facts.itemScope;
}

const ownersOf = (file: string): string => `owner ${file}`;

/** True for an owner that other scenarios have been given too. */
export function isSharedOwner(world: ScenarioWorld, wanted: Wanted): boolean {
  return scopeOfItem(world, wanted, false) === ownersOf(world.facts.file);
}

/** An item that is costly to make, and that the scenario does not change. A journey may have no request yet. */
function isCostly(world: ScenarioWorld, { resource, removable }: Wanted): boolean {
  if (!resource.shared || removable || world.isJourney) return false;
  return partOf([...resource.update, ...resource.delete], world.request.operation) === undefined;
}

/**
 * True for a read of a named item that needs no second one. A read that returns the next item uses it up, and each of the items that
 * the profile gives is counted on by one scenario.
 */
function isLeftAsItIs({ catalogue, request, facts, profile }: ScenarioWorld, { resource, creator }: Wanted): boolean {
  if (facts.isVariation) return true;
  const isGiven = (ownEntry(profile.existing, resource.name) ?? []).length > 0;
  if (creator === undefined || isGiven || facts.needsSeveral) return false;
  const role = roleOf(catalogue, request.operation);
  return role === undefined || !handsOut(role);
}

/**
 * True for an owner of the item that the request changes, direct or not: the request does not change the owner. Where an owner can
 * hold only one such item, the set-up of a second one is refused and repeated with an owner of its own. A request that creates an
 * item always has its own direct owner.
 */
function holdsItem(world: ScenarioWorld, { resource, creator }: Wanted): boolean {
  const { operation } = world.request;
  const own = roleOf(world.catalogue, operation);
  if (creator === undefined || own === undefined) return false;
  if (partOf([...resource.create, ...resource.update, ...resource.delete], operation) !== undefined) return false;
  const isCreated = own.role === 'create';
  if (isCreated ? own.resource.needs.includes(resource.name) : own.part.by === undefined) return false;
  const holding = heldBy(world.catalogue.bindings.resources, resource.name, own.resource);
  return holding.length > 0 && holding.every((one) => (isCreated && one === own.resource) || isOneOfMany(one));
}

/** Of a resource and its owners, those that belong to the named one. */
function heldBy(resources: Readonly<Record<string, Resource>>, name: string, own: Resource): Resource[] {
  const all = [own, ...[...ownersOfResource(resources, own)].flatMap((owner) => resources[owner] ?? [])];
  return all.filter((one) => ownersOfResource(resources, one).has(name));
}

/** True where the candidate gives each item an identifier. Other items may be known by their owner, which then has only one. */
function isOneOfMany({ identifier, identifierChosenBy, create }: Resource): boolean {
  return identifier !== undefined && identifierChosenBy === 'server' && create.length > 0;
}

/** The names of what a resource belongs to, and of what these belong to. */
function ownersOfResource(resources: Readonly<Record<string, Resource>>, { name, needs }: Resource): Set<string> {
  const found = new Set(needs);
  for (const owner of found) for (const further of resources[owner]?.needs ?? []) found.add(further);
  found.delete(name);
  return found;
}

/**
 * What the item of the request belongs to, where its path leads to a list of such items, so that it holds several. The
 * plain valid request has an owner of its own.
 */
function isOwner(world: ScenarioWorld, { resource, creator }: Wanted): boolean {
  const own = roleOf(world.catalogue, world.request.operation)?.resource;
  if (creator === undefined || own?.needs.includes(resource.name) !== true) return false;
  const pathsOf = (parts: readonly Part[]): string[] =>
    parts.flatMap(
      ({ operation }) => operationNamed(world.catalogue, operation)?.path.replace(/\{[^{}]*\}/g, '{}') ?? [],
    );
  return pathsOf(own.list).some((list) => pathsOf(resource.read).some((owner) => list.startsWith(`${owner}/`)));
}
