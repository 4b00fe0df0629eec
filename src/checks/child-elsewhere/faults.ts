import { either } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { storeWith } from '../../mock/kit/stores.js';
import { withoutAnswerToUnknown } from '../../mock/kit/unknown.js';
import { resourceOfParameter, roleOf } from '../../model/parts.js';

export const faults: readonly Fault[] = [
  {
    id: 'child-under-any-owner',
    title: 'finds an item below any owner, whichever it belongs to',
    foundBy: ['child-elsewhere'],
    absent: either(withoutAnswerToUnknown, (catalogue, operation) => {
      const { role = '', part, resource } = roleOf(catalogue, operation) ?? {};
      if (!['read', 'update', 'delete'].includes(role) || part?.among !== undefined) return 'it does not name an item';
      if (part?.by === undefined) return 'it does not say which item is meant';
      const owners = operation.parameters.flatMap((parameter) =>
        parameter.in === 'path' && parameter.name !== part.by
          ? (resourceOfParameter(catalogue, operation, parameter) ?? [])
          : [],
      );
      const { resources } = catalogue.bindings;
      const canBeMade = owners.some(
        (owner) =>
          owner !== resource?.name && resource?.needs?.includes(owner) && (resources[owner]?.create.length ?? 0) > 0,
      );
      return canBeMade ? undefined : 'its path names no owner of which a second one could be made';
    }),
    store: (store) =>
      storeWith(store, {
        find: (resource, id) => (resource.startsWith('what each ') ? undefined : store.find(resource, id)),
      }),
  },
];
