import type { Innocent } from '../../mock/kit/fault.js';
import { storeWith } from '../../mock/kit/stores.js';
import { roleOf } from '../../model/parts.js';
import { get } from '../../support/json/pointer.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'others-written-anew',
    title: 'writes all other items anew, as they were, when it changes or removes one',
    absent: (catalogue, operation) => {
      const resourceRole = roleOf(catalogue, operation);
      const changes = resourceRole?.role === 'update' || resourceRole?.role === 'delete';
      return changes && resourceRole.resource.identifier !== undefined
        ? undefined
        : 'it does not change one of several items';
    },
    store: (store, { catalogue, operation }) => {
      const pointer = roleOf(catalogue, operation)?.resource.identifier ?? '';
      const rewrite = (resource: string): void => {
        for (const item of store.all(resource)) {
          const id = get(item, pointer);
          if (id === undefined) continue;
          store.remove(resource, id);
          store.add(resource, id, item);
        }
      };
      return storeWith(store, {
        change: (resource, id, object) => {
          store.change(resource, id, object);
          rewrite(resource);
        },
        remove: (resource, id) => {
          store.remove(resource, id);
          rewrite(resource);
        },
      });
    },
  },
];
