import { unlessRole } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { inRequest } from '../../mock/kit/in-request.js';
import { storeWith } from '../../mock/kit/stores.js';
import { roleOf } from '../../model/parts.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'change-of-removed-in-conflict',
    title: 'remembers what was removed, and refuses to change it as a conflict',
    absent: unlessRole(
      ({ role, resource }) =>
        (role === 'update' || role === 'delete') && resource.delete.length > 0 && resource.update.length > 0
          ? undefined
          : 'its items are not both changed and removed',
      'it neither changes nor removes an item',
    ),
    store: (store) =>
      storeWith(store, {
        remove: (resource, id) => {
          store.remove(resource, id);
          store.add(`removed ${resource}`, id, {});
        },
      }),
    reply: (reply, call) => {
      const { role, part, resource } = roleOf(call.catalogue, call.operation) ?? {};
      const wasThere = call.store.find(`removed ${resource?.name}`, inRequest(call, part?.by)) !== undefined;
      const isRefused = role === 'update' && reply.kind === 'not-found' && wasThere;
      return isRefused ? { kind: 'conflict', message: 'It was removed.' } : reply;
    },
  },
];
