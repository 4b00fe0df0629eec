import type { Resource } from '../../model/bindings.js';
import { operationNamed } from '../../model/find-operation.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import type { Item, Wanted } from '../scenario/item.js';
import { brokenAnswer, inWords, showsSomething } from './item-answer.js';
import { createdItem } from './read-item.js';
import type { Reader } from './reading.js';

/** Read without being named: the only one there is, or the next. One to remove must rest on what was made for it. */
export function isHandedOut({ resource, removable }: Wanted): boolean {
  const [part] = resource.read;
  return (
    part !== undefined && part.by === undefined && part.among === undefined && (!removable || resource.needs.length > 0)
  );
}

/** What stands alone at its path is known by that: its name serves as the identifier. */
function nameOfOnly({ name, identifier, needs, create, update, read }: Resource): { readonly identifier?: string } {
  const isOnly = identifier === undefined && needs.length === 0 && create.length === 0 && update.length > 0;
  return isOnly && [...read, ...update].every(({ by }) => by === undefined) ? { identifier: name } : {};
}

/**
 * The item that the candidate hands out when it is asked for one.
 * @throws Stop (not verified) when it hands out none.
 */
export async function handOutItem(world: Reader, resource: Resource, key: string): Promise<Item> {
  const [part] = resource.read;
  const reader = operationNamed(world.catalogue, part?.operation);
  if (part === undefined || reader === undefined) throw stopError(`no operation reads the ${resource.name}`);
  const draft = world.request.writtenFor(`${key} handed out`, () => world.filler.fromTemplate(reader));
  const exchange = await world.session.exchanges.sendOnce(`${key} handed out`, draft);
  const { operations } = world.catalogue;
  const item = createdItem(exchange, draft, { part, resource, operations });
  if (showsSomething(reader, exchange) && item.object !== undefined)
    return {
      ...item,
      ...nameOfOnly(resource),
      ...brokenAnswer(world, { creator: reader, identifier: resource.identifier }, exchange),
    };
  throw stopUnverified(
    `no ${resource.name} could be obtained, because ${reader.name} was answered with ${inWords(exchange)}`,
  );
}
