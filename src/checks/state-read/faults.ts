import { type Absent, targetsOf } from '../../mock/kit/absent.js';
import type { Fault, FaultContext } from '../../mock/kit/fault.js';
import { unseen } from '../../mock/kit/kept.js';
import type { Store } from '../../mock/kit/store.js';
import { storeWith } from '../../mock/kit/stores.js';
import type { JsonObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';

/** Shows an item as it was when it was read for the first time. */
function remembering(store: Store, { memory }: FaultContext): Store {
  return storeWith(store, {
    find: (resource, id) => {
      const key = `${resource} ${String(id)}`;
      const known = memory.get(key) as JsonObject | undefined;
      const found = known ?? store.find(resource, id);
      if (found !== undefined) memory.set(key, found);
      return found;
    },
  });
}

const withoutStale: Absent = (catalogue, operation) => {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole?.role !== 'read' || !resourceRole.first) return 'it is not the operation that shows what is kept';
  const changes = [...resourceRole.resource.update, ...resourceRole.resource.delete].length > 0;
  const known = resourceRole.part.by !== undefined && resourceRole.part.among === undefined;
  return changes && known ? unseen(resourceRole) : 'nothing changes what it shows';
};

export const faults: readonly Fault[] = [
  {
    id: 'read-shows-another',
    title: 'answers another item than was asked for',
    foundBy: ['state-read'],
    mayAlsoFail: [
      'answer-agrees',
      'state-create',
      'state-update',
      'repeat-update',
      'unicode-kept',
      'others-untouched',
      'state-delete',
      'repeat-delete',
      'partial-update',
      'values-kept',
      'properties-kept',
      'default-applied',
      'put-replaces',
      'patch-removes',
      'list-agrees',
    ],
    absent: (catalogue, operation) => {
      const resourceRole = roleOf(catalogue, operation);
      if (
        resourceRole?.role !== 'read' ||
        resourceRole.part.by === undefined ||
        resourceRole.part.returned === undefined
      )
        return 'it does not show the item that was asked for';
      if (resourceRole.resource.identifier === undefined) return 'items have no identifier';
      const shown = (resourceRole.part.returned ?? '') + resourceRole.resource.identifier;
      const isShown = targetsOf(catalogue, operation, { wanted: ({ at }) => at === shown }).length > 0;
      return isShown && resourceRole.resource.create.length > 0
        ? undefined
        : 'the answer does not show which item it is';
    },
    store: (store, { catalogue, operation }) => {
      const own = roleOf(catalogue, operation)?.resource.name;
      return storeWith(store, {
        find: (resource, id) => {
          const found = store.find(resource, id);
          return found !== undefined && resource === own ? store.all(resource)[0] : found;
        },
      });
    },
  },
  {
    id: 'stale-read',
    title: 'shows items as they were when they were read for the first time',
    foundBy: ['state-read'],
    mayAlsoFail: [
      'state-update',
      'state-delete',
      'repeat-update',
      'repeat-delete',
      'partial-update',
      'list-agrees',
      'values-kept',
    ],
    absent: withoutStale,
    store: remembering,
  },
];
