import type { Part, Resource } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import { carrierOf, showsItem } from '../../model/parts.js';
import { placeOf } from '../../support/json/place.js';
import { set } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';
import type { RequestDraft } from '../requests/draft.js';
import { pathSegment } from '../requests/path-segment.js';
import { carried, withCarried } from '../requests/request-draft.js';
import type { Item } from '../scenario/item.js';
import type { RequestFiller } from '../scenario/request-filler.js';
import type { ScenarioItems } from '../scenario/scenario-items.js';
import type { ScenarioRequest } from '../scenario/scenario-request.js';
import type { SendOnce } from '../scenario/shared-exchanges.js';
import { inWords, showsSomething } from './item-answer.js';
import { readObject } from './read-item.js';

/** What of a scenario it takes to read items. */
export interface Reader {
  readonly catalogue: Catalogue;
  readonly items: ScenarioItems;
  readonly request: ScenarioRequest;
  readonly filler: RequestFiller;
  readonly session: { readonly exchanges: { readonly sendOnce: SendOnce } };
}

/** A request that reads an item, and the part that its operation plays. */
export interface Reading {
  readonly draft: RequestDraft;
  readonly part: Part;
}

/**
 * The request that reads one item, by the first operation that does.
 * @param of the item, and what tells this read from others
 */
export function readDraft(
  world: Reader,
  resource: Resource,
  of: { identifier: Json; key: string },
): Reading | undefined {
  const { identifier, key } = of;
  const [part] = resource.read;
  const reader = operationNamed(world.catalogue, part?.operation);
  if (part === undefined || reader === undefined) return undefined;
  const item = { ...world.items.find(resource.name), identifier, exchanges: [] };
  const write = (): RequestDraft => world.filler.fromTemplate(reader, { knownOnly: true });
  const draft = world.items.standingIn(resource.name, item, () => world.request.writtenFor(key, write));
  return { draft: addressedTo(draft, part, identifier), part };
}

/** The same request for another item. */
export function addressedTo(draft: RequestDraft, part: Part, identifier: Json): RequestDraft {
  if (part.by === undefined) return draft;
  const place = placeOf(part.by);
  const carrier = carrierOf(draft.operation, place);
  if (place.parameter !== undefined && carrier === undefined) return draft;
  const own = carrier?.location === 'path' ? pathSegment(draft.operation.path, carrier.name, identifier) : identifier;
  return withCarried(draft, carrier, set(carried(draft, carrier) ?? {}, place.pointer, own));
}

/** One look at an item: what it shows, or why it is not certain that it is there. */
export async function readItem(
  world: Reader,
  resource: Resource,
  by: { identifier: Json; key: string },
): Promise<Pick<Item, 'object' | 'doubt' | 'exchanges'>> {
  const reading = readDraft(world, resource, by);
  if (reading === undefined) return { exchanges: [] };
  const { draft, part } = reading;
  const exchange = await world.session.exchanges.sendOnce(by.key, draft);
  const object = readObject(exchange, { part, resource, identifier: by.identifier });
  const missing = showsItem(part) && object === undefined;
  if (!missing && showsSomething(draft.operation, exchange))
    return { ...(object === undefined ? {} : { object }), exchanges: [exchange] };
  const how = missing && isAcceptance(draft.operation, exchange) ? 'it is not in the answer' : inWords(exchange);
  const doubt = `the existing ${resource.name} could not be read (${draft.operation.name}: ${how})`;
  return { doubt, exchanges: [exchange] };
}
