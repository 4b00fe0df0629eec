import type { Store } from './store.js';

/** The same store, some of whose methods do something else. */
export function storeWith(store: Store, other: Partial<Store>): Store {
  return {
    all: (resource) => store.all(resource),
    find: (resource, id) => store.find(resource, id),
    add: (resource, id, object) => store.add(resource, id, object),
    change: (resource, id, object) => store.change(resource, id, object),
    remove: (resource, id) => store.remove(resource, id),
    ...other,
  };
}

export const forgets =
  (method: 'add' | 'change' | 'remove') =>
  (store: Store): Store =>
    storeWith(store, { [method]: () => undefined });
