import type { Part, Resource } from '../../model/bindings.js';
import { operationNamed } from '../../model/find-operation.js';
import { partOf, roleOf } from '../../model/parts.js';
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
  if (!isUnsafe(world.request.operation.method)) return facts.needsSeveral ? facts.itemScope : `shared ${facts.file}`;
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
 * What the item of the request belongs to, directly or not: the request leaves it as it is. Where it can hold only one such item, a
 * further one is refused as a set-up, and has an owner of its own; as the request itself it always has one.
 */
function holdsItem(world: ScenarioWorld, { resource, creator }: Wanted): boolean {
  const { operation } = world.request;
  const own = roleOf(world.catalogue, operation)?.resource;
  if (creator === undefined || own === undefined) return false;
  const plays = (...parts: (readonly Part[])[]): boolean => partOf(parts.flat(), operation) !== undefined;
  const isSetUp = plays(own.update, own.delete) || (plays(own.create) && !own.needs.includes(resource.name));
  if (!isSetUp || plays(resource.create, resource.update, resource.delete)) return false;
  return ownersOfResource(world.catalogue.bindings.resources, own).has(resource.name);
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
    parts.flatMap(({ operation }) => operationNamed(world.catalogue, operation)?.path ?? []);
  return pathsOf(own.list).some((list) => pathsOf(resource.read).some((owner) => list.startsWith(`${owner}/`)));
}
