import { targetsOf } from '../../mock/kit/absent.js';
import type { Fault, FaultContext } from '../../mock/kit/fault.js';
import { sentTargets } from '../../mock/kit/inputs.js';
import { withoutUpdate } from '../../mock/kit/kept.js';
import type { Store } from '../../mock/kit/store.js';
import { storeWith } from '../../mock/kit/stores.js';
import type { Catalogue } from '../../model/catalogue.js';
import { operationNamed } from '../../model/find-operation.js';
import { type ResourceRole, roleOf } from '../../model/parts.js';

/** The properties that the items of a resource need not show. */
function optionalOf(catalogue: Catalogue, { resource }: ResourceRole): string[] {
  const [read] = resource.read;
  const reader = operationNamed(catalogue, read?.operation);
  if (reader === undefined || read?.returned === undefined) return [];
  const { returned } = read;
  return targetsOf(catalogue, reader, { wanted: ({ required }) => !required })
    .filter(({ at }) => at.startsWith(`${returned}/`) && !at.slice(returned.length + 1).includes('/'))
    .map(({ at }) => at.slice(returned.length + 1));
}

/** Keeps of an item only what a change mentions, and what it must have. */
function wiping(store: Store, { catalogue, operation }: FaultContext): Store {
  const resourceRole = roleOf(catalogue, operation);
  const optional = resourceRole === undefined ? [] : optionalOf(catalogue, resourceRole);
  const identifier = resourceRole?.resource.identifier?.slice(1);
  return storeWith(store, {
    change: (resource, id, object) => {
      const before = store.find(resource, id);
      const kept = Object.entries(object).filter(([name, value]) => {
        const untouched = JSON.stringify(before?.[name]) === JSON.stringify(value);
        return !untouched || name === identifier || !optional.includes(name);
      });
      store.change(resource, id, Object.fromEntries(kept));
    },
  });
}

export const faults: readonly Fault[] = [
  {
    id: 'partial-update-wipes',
    title: 'forgets what a partial change does not mention',
    foundBy: ['partial-update'],
    absent: (catalogue, operation) => {
      const resourceRole = roleOf(catalogue, operation);
      if (operation.method !== 'PATCH' || resourceRole === undefined) return 'it does not change part of an item';
      const sent = sentTargets(catalogue, operation).map(({ at }) => at.split('/').at(-1) ?? '');
      const rest = optionalOf(catalogue, resourceRole).filter((name) => !sent.includes(name));
      return withoutUpdate(catalogue, operation) ?? (rest.length > 0 ? undefined : 'a full change mentions everything');
    },
    store: wiping,
  },
];
