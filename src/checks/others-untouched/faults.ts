import { type Absent, either, unlessRole } from '../../mock/kit/absent.js';
import type { Fault, FaultContext } from '../../mock/kit/fault.js';
import { freeTextOfItems, unseen, withoutDelete, withoutUpdate } from '../../mock/kit/kept.js';
import type { Store } from '../../mock/kit/store.js';
import { storeWith } from '../../mock/kit/stores.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';

/** A second item can be made, and read by its name. */
const withoutOthers = unlessRole(({ role, part, resource }) => {
  if (role !== 'update' && role !== 'delete') return 'it does not change one of several items';
  const isOneOfSeveral = part.by !== undefined && resource.create.length > 0 && resource.read[0]?.by !== undefined;
  return isOneOfSeveral ? undefined : 'there are no other items to be read';
}, 'it does not change an item');

const withoutTextOfOthers: Absent = (catalogue, operation) => {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole === undefined) return 'it does not change an item';
  return (
    unseen(resourceRole) ??
    (freeTextOfItems(catalogue, resourceRole) === undefined ? 'items have no free text' : undefined)
  );
};

/** Does to all other items what is done to one. */
function touching(store: Store, context: FaultContext): Store {
  const resourceRole = roleOf(context.catalogue, context.operation);
  const pointer = resourceRole === undefined ? undefined : freeTextOfItems(context.catalogue, resourceRole);
  const others = (resource: string, id: Json): [string, JsonObject][] =>
    store.all(resource).flatMap((item): [string, JsonObject][] => {
      const own = get(item, resourceRole?.resource.identifier ?? '');
      return own === undefined || String(own) === String(id) ? [] : [[String(own), item]];
    });
  return storeWith(store, {
    change: (resource, id, object) => {
      store.change(resource, id, object);
      for (const [other, item] of others(resource, id)) {
        if (pointer !== undefined) store.change(resource, other, asObject(set(item, pointer, 'changed with another')));
      }
    },
    remove: (resource, id) => {
      for (const [other] of others(resource, id)) store.remove(resource, other);
      store.remove(resource, id);
    },
  });
}

export const faults: readonly Fault[] = [
  {
    id: 'update-touches-others',
    title: 'changes other items with one',
    foundBy: ['others-untouched'],
    mayAlsoFail: [
      'state-create',
      'state-update',
      'repeat-update',
      'unicode-kept',
      'partial-update',
      'others-untouched',
      'values-kept',
    ],
    absent: either(
      unlessRole(
        ({ role }) => (role === 'update' ? undefined : 'it does not change an item'),
        'it does not change an item',
      ),
      withoutOthers,
      withoutUpdate,
      withoutTextOfOthers,
    ),
    store: touching,
  },
  {
    id: 'delete-removes-others',
    title: 'removes other items with one',
    foundBy: ['others-untouched'],
    mayAlsoFail: [
      'coded-identifier',
      'state-create',
      'state-update',
      'state-read',
      'state-list',
      'repeat-update',
      'repeat-read',
      'success-status',
      'unicode-kept',
      'partial-update',
      'others-untouched',
      'operation-served',
      'repeat-delete',
      'child-elsewhere',
      'near-identifier',
      'update-after-delete',
      'list-changes-by-one',
    ],
    absent: either(withoutDelete, withoutOthers, (catalogue, operation) =>
      roleOf(catalogue, operation)?.resource.identifier === undefined ? 'items have no identifier' : undefined,
    ),
    store: touching,
  },
];
