import type { Exchange } from '../../model/exchange.js';
import { partOf } from '../../model/parts.js';
import type { RequestDraft } from '../requests/draft.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { showsSomething } from './item-answer.js';
import { firstListed } from './list-item.js';
import { ownKey } from './own-key.js';
import { createdItem } from './read-item.js';

/**
 * What a journey has created, was handed out, or was shown first in a list, exists for the requests that follow in it.
 */
export function rememberItems(world: ScenarioWorld, draft: RequestDraft, exchange: Exchange): void {
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
    ownKey(world, resource, { part, draft, item });
    world.items.keep(resource.name, item);
  }
}
