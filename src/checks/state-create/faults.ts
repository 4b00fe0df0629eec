import { type Absent, unlessRole } from '../../mock/kit/absent.js';
import { counted } from '../../mock/kit/counting.js';
import type { Fault } from '../../mock/kit/fault.js';
import { freeTextOf, unseen } from '../../mock/kit/kept.js';
import { forgets, storeWith } from '../../mock/kit/stores.js';
import { asObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';

const withoutCreate = unlessRole(({ role, resource }) => {
  if (role !== 'create') return 'it does not create';
  return resource.read.length === 0 ? 'no operation reads the item' : undefined;
}, 'it does not create');

const withoutKeptText: Absent = (catalogue, operation) => {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole?.role !== 'create') return 'it does not create';
  if (freeTextOf(catalogue, operation) === undefined) return 'it is sent no free text';
  return unseen(resourceRole);
};

export const faults: readonly Fault[] = [
  {
    id: 'create-not-kept',
    title: 'answers that it created, and keeps nothing',
    foundBy: ['state-create', 'unicode-kept'],
    mayAlsoFail: ['coded-identifier'],
    absent: withoutCreate,
    store: forgets('add'),
  },
  {
    id: 'create-now-and-then-lost',
    title: 'answers that it created, and does not keep every third',
    foundBy: ['state-create'],
    mayAlsoFail: ['coded-identifier'],
    absent: (catalogue, operation) => {
      const resource = roleOf(catalogue, operation)?.resource;
      const isUsed = resource !== undefined && resource.update.length + resource.delete.length > 0;
      return withoutCreate(catalogue, operation) ?? (isUsed ? undefined : 'hardly any item is created');
    },
    store: (store, { memory }) =>
      storeWith(store, {
        add: (...item) => {
          if (counted(memory, 'created') % 3 !== 0) store.add(...item);
        },
      }),
  },
  {
    id: 'create-keeps-other',
    title: 'keeps a text otherwise than it was sent',
    foundBy: ['state-create', 'unicode-kept'],
    mayAlsoFail: ['values-kept', 'properties-kept', 'default-applied', 'put-replaces', 'patch-removes'],
    absent: withoutKeptText,
    store: (store, { catalogue, operation }) => {
      const pointer = freeTextOf(catalogue, operation) ?? '';
      return storeWith(store, {
        add: (resource, id, object) =>
          store.add(resource, id, asObject(set(object, pointer, `${String(get(object, pointer))} (changed)`))),
      });
    },
  },
  {
    id: 'create-cuts-text',
    title: 'keeps the beginning of a text only',
    foundBy: ['state-create', 'unicode-kept'],
    mayAlsoFail: ['values-kept', 'properties-kept', 'default-applied', 'put-replaces', 'patch-removes'],
    absent: withoutKeptText,
    store: (store, { catalogue, operation }) => {
      const pointer = freeTextOf(catalogue, operation) ?? '';
      return storeWith(store, {
        add: (resource, id, object) =>
          store.add(resource, id, asObject(set(object, pointer, String(get(object, pointer)).slice(0, 2)))),
      });
    },
  },
];
