import type { Innocent } from '../../mock/kit/fault.js';
import { roleOf } from '../../model/parts.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'newest-first',
    title: 'lists the newest item first',
    absent: (catalogue, operation) => (roleOf(catalogue, operation)?.role === 'list' ? undefined : 'it does not list'),
    store: (store) => ({
      all: (resource) => store.all(resource).reverse(),
      find: (resource, id) => store.find(resource, id),
      add: (resource, id, object) => store.add(resource, id, object),
      change: (resource, id, object) => store.change(resource, id, object),
      remove: (resource, id) => store.remove(resource, id),
    }),
  },
];
