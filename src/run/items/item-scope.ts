import type { Part } from '../../model/bindings.js';
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
  if (!facts.isVariation || wanted.removable || world.isJourney) return facts.itemScope;
  if (!isUnsafe(world.request.operation.method)) return `shared ${facts.file}`;
  return isOwner(world, wanted) ? `owner ${facts.file}` : facts.itemScope;
}

/** An item that is costly to make, and that the scenario does not change. A journey may have no request yet. */
function isCostly(world: ScenarioWorld, { resource, removable }: Wanted): boolean {
  if (!resource.shared || removable || world.isJourney) return false;
  return partOf([...resource.update, ...resource.delete], world.request.operation) === undefined;
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
