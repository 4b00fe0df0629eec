import type { BatchPlace } from '../../model/batch-place.js';
import type { Part, Resource } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import { type Operation, shortName } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { batchPlaces } from '../../schema/batch-place.js';
import { listedItems } from '../../support/json/lists.js';
import { join } from '../../support/json/pointer.js';
import { bodyValue } from '../http/body.js';

/** An item of a resource, and where an answer shows it. */
export interface BatchItem {
  readonly resource: Resource;
  readonly part: Part;
}

/** Tells which items an answer shows that one request has created, each of which is to be removed at the end. */
export function batchItemsOf(catalogue: Catalogue): (operation: Operation, exchange: Exchange) => BatchItem[] {
  const known = new Map<string, readonly BatchPlace[]>();
  return (operation, exchange) => {
    const places = known.get(operation.id) ?? batchPlaces(catalogue, operation);
    known.set(operation.id, places);
    return places.flatMap(({ resource, returned }) =>
      [...(listedItems(bodyValue(exchange), returned) ?? []).keys()].map((index): BatchItem => {
        return { resource, part: { operation: shortName(operation), returned: join(returned, index) } };
      }),
    );
  };
}
