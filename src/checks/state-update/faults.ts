import type { Fault, FaultContext } from '../../mock/kit/fault.js';
import { withoutUpdate } from '../../mock/kit/kept.js';
import type { Store } from '../../mock/kit/store.js';
import { forgets, storeWith } from '../../mock/kit/stores.js';
import { asObject, isObject, type Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get, join, set } from '../../support/json/pointer.js';

/** Something that differs between an item and what it is changed to, and was something before: its leaves. */
function changedPlaces(before: Json | undefined, after: Json, at = ''): string[] {
  if (isObject(after) && isObject(before)) {
    return Object.entries(after).flatMap(([name, item]) =>
      changedPlaces(get(before, join('', name)), item, join(at, name)),
    );
  }
  return before === undefined || JSON.stringify(before) === JSON.stringify(after) ? [] : [at];
}

/** Keeps the old value of one of the properties that are changed. */
function losingOne(store: Store, { catalogue, operation }: FaultContext): Store {
  const { identifier, managed = [] } = roleOf(catalogue, operation)?.resource ?? {};
  return storeWith(store, {
    change: (resource, id, object) => {
      const before = store.find(resource, id);
      const own = [identifier, ...managed];
      const lost = changedPlaces(before, object).findLast((at) => !own.includes(at));
      const old = get(before, lost ?? '');
      store.change(resource, id, lost === undefined || old === undefined ? object : asObject(set(object, lost, old)));
    },
  });
}

export const faults: readonly Fault[] = [
  {
    id: 'update-lost',
    title: 'answers that it changed, and keeps the old',
    foundBy: ['state-update', 'repeat-update'],
    mayAlsoFail: ['put-replaces', 'patch-removes', 'values-kept'],
    absent: withoutUpdate,
    store: forgets('change'),
  },
  {
    id: 'update-loses-one',
    title: 'changes everything but one property',
    foundBy: ['state-update', 'repeat-update'],
    mayAlsoFail: ['put-replaces', 'patch-removes', 'values-kept'],
    absent: withoutUpdate,
    store: losingOne,
  },
];
