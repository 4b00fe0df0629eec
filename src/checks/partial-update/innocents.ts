import type { Innocent } from '../../mock/kit/fault.js';
import { storeWith } from '../../mock/kit/stores.js';
import { roleOf } from '../../model/parts.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'change-in-another-order',
    title: 'keeps the properties of a changed item in another order',
    absent: (catalogue, operation) =>
      roleOf(catalogue, operation)?.role === 'update' ? undefined : 'it does not change an item',
    store: (store) =>
      storeWith(store, {
        change: (resource, id, object) =>
          store.change(resource, id, Object.fromEntries(Object.entries(object).reverse())),
      }),
  },
];
