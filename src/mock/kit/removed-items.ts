import type { JsonObject } from '../../model/json.js';
import { type Absent, unlessRole } from './absent.js';
import type { Store } from './store.js';
import { storeWith } from './stores.js';

export const withoutListOfItems: Absent = unlessRole(({ resource }) => {
  const isListed = resource.identifier !== undefined && resource.list.some(({ returned }) => returned !== undefined);
  return isListed ? undefined : 'no list shows its items';
}, 'no list shows its items');

/** Keeps an item that is removed where lists find it, and nobody who asks for it. */
export function keptInLists(store: Store, change: (item: JsonObject) => JsonObject): Store {
  return storeWith(store, {
    remove: (resource, id) => {
      const item = store.find(resource, id);
      store.remove(resource, id);
      if (item !== undefined) store.add(resource, `removed ${String(id)}`, change(item));
    },
  });
}
