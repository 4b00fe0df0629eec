import type { Resource } from '../../model/bindings.js';
import type { Exchange } from '../../model/exchange.js';
import { showsItem } from '../../model/parts.js';
import { isAcceptance } from '../../support/json/refusal.js';
import type { ObtainedItem, Wanted } from '../scenario/item.js';
import type { LostItemWatch } from '../scenario/lost-items.js';
import { readObject } from './read-item.js';
import { type Reader, readDraft } from './reading.js';

/** What of a scenario it takes to note an item. */
type Noting = Reader & { readonly session: { readonly lostItems: LostItemWatch } };

/** Notes an item that was created, so that it is read once more at the end of the run. */
export function noteCreated(world: Noting, { resource, creator, body }: Wanted, item: ObtainedItem): void {
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
    plannedBody: body ?? null,
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
