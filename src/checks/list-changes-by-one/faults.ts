import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Absent, either, unlessRole } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { storeWith } from '../../mock/kit/stores.js';
import { asObject, type JsonObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { remove, set } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

const withoutList: Absent = unlessRole(({ resource, part }) => {
  if (resource.identifier === undefined || !resource.list.some(({ returned }) => returned !== undefined))
    return 'no list shows its items';
  return part.confirmedBy === undefined ? undefined : 'the change may come to be seen at any time';
}, 'it neither creates nor removes an item');

const withoutOwnCreate = unlessRole(({ role, resource }) => {
  if (role !== 'create') return 'it does not create';
  if (resource.identifierChosenBy === 'client') return 'the client says what a new item is called';
  const isBorrowed = asText(resource.set[resource.identifier ?? ''] ?? '').includes('existing ');
  return isBorrowed ? 'an item is called as another one that exists' : undefined;
}, 'it does not create');

const withoutOwnDelete = unlessRole(({ role, resource }) => {
  if (role !== 'delete') return 'it does not remove anything';
  if (resource.identifierChosenBy === 'client')
    return 'the client says what a new item is called, so that there are no equals';
  return resource.create.length > 0 ? undefined : 'no second item can be made';
}, 'it does not remove anything');

export const faults: readonly Fault[] = [
  {
    id: 'create-makes-two',
    title: 'keeps every new item twice',
    foundBy: ['list-changes-by-one'],
    absent: either(withoutList, withoutOwnCreate),
    store: (store, { catalogue, operation }) => {
      const { name, identifier = '' } = roleOf(catalogue, operation)?.resource ?? {};
      return storeWith(store, {
        add: (resource, id, object) => {
          store.add(resource, id, object);
          const twin = randomUUID();
          if (resource === name) store.add(resource, twin, asObject(set(object, identifier, twin)));
        },
      });
    },
  },
  {
    id: 'delete-removes-equals',
    title: 'removes with an item all that differ from it in nothing but the identifier',
    foundBy: ['list-changes-by-one'],
    mayAlsoFail: ['others-untouched', 'state-create', 'state-list', 'state-read'],
    absent: either(withoutList, withoutOwnDelete),
    store: (store, { catalogue, operation }) => {
      const { name, identifier = '' } = roleOf(catalogue, operation)?.resource ?? {};
      const values = (item: JsonObject | undefined) => remove(item ?? {}, identifier);
      return storeWith(store, {
        remove: (resource, id) => {
          const removed = values(store.find(resource, id));
          const equals =
            resource === name ? store.all(resource).filter((item) => isDeepStrictEqual(values(item), removed)) : [];
          for (const item of equals) store.remove(resource, item[identifier.slice(1)] ?? '');
          store.remove(resource, id);
        },
      });
    },
  },
];
