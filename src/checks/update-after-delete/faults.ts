import { type Absent, answersOf, unlessRole } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { storeWith } from '../../mock/kit/stores.js';
import { makesUnknown, roleOf } from '../../model/parts.js';

/** The first operation that changes an item is asked after the removal. */
const withoutChange: Absent = (catalogue, operation) =>
  unlessRole(({ role, resource, first }) => {
    if (role !== 'update' || !first) return 'it is not the first operation that changes an item';
    if (!resource.delete.some(({ mayStay }) => mayStay === undefined)) return 'its items cannot be removed';
    if (answersOf(operation)[0]?.status === '201') return 'its success says that the item was created again';
    const refuses = operation.responses.some(({ status }) => status === '404') && !makesUnknown(operation);
    return refuses ? undefined : 'the GovSpec does not say that a removed item cannot be changed';
  }, 'it changes no item')(catalogue, operation);

export const faults: readonly Fault[] = [
  {
    id: 'update-of-removed',
    title: 'changes an item without looking whether it is still there',
    foundBy: ['update-after-delete', 'unknown-identifier'],
    mayAlsoFail: ['update-after-delete', 'near-identifier', 'child-elsewhere', 'body-schema'],
    absent: withoutChange,
    store: (store, { catalogue, operation }) => {
      const { name, identifier } = roleOf(catalogue, operation)?.resource ?? {};
      return storeWith(store, {
        find: (resource, id) => {
          const blank = identifier === undefined ? {} : { [identifier.slice(1)]: String(id) };
          return store.find(resource, id) ?? (resource === name && id !== undefined ? blank : undefined);
        },
        change: (resource, id, object) => {
          if (store.find(resource, id) !== undefined) store.change(resource, id, object);
        },
      });
    },
  },
];
