import type { Part, Resource } from '../../model/bindings.js';
import type { Exchange } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import { stopUnverified } from '../../model/stop.js';
import type { Item } from '../scenario/item.js';
import { brokenAnswer } from './item-answer.js';
import { listedItem } from './read-item.js';
import type { Reader } from './reading.js';

/**
 * The first item that a list shows.
 * @throws Stop (not verified) when nothing lists the resource, or the list shows none.
 */
export async function itemFromList(world: Reader, resource: Resource, key: string): Promise<Item> {
  const [part] = resource.list;
  const lister = operationNamed(world.catalogue, part?.operation);
  if (part === undefined || lister === undefined) {
    throw stopUnverified(`no ${resource.name} is known; give one in the profile (existing.${resource.name})`);
  }
  const draft = world.request.writtenFor(`${key} listed`, () => world.filler.fromTemplate(lister));
  const exchange = await world.session.exchanges.sendOnce(`${key} listed`, draft);
  const item = firstListed(world, exchange, { part, resource });
  if (item !== undefined)
    return { ...item, ...brokenAnswer(world, { creator: lister, identifier: resource.identifier }, exchange) };
  throw stopUnverified(`${lister.name} shows no ${resource.name}; give one in the profile (existing.${resource.name})`);
}

/** The first item that a list shows, of those that count in this scenario. */
export function firstListed(
  world: Reader,
  exchange: Exchange,
  by: { part: Part | undefined; resource: Resource },
): Item | undefined {
  const { part, resource } = by;
  if (part === undefined) return undefined;
  const wanted = Object.entries(part.where ?? {}).map(([at, value]) => ({ at, value: world.filler.filled(value) }));
  return listedItem(exchange, { part, resource, wanted });
}
