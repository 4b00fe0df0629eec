import { randomUUID } from 'node:crypto';
import { type Absent, either, unlessRole } from '../../mock/kit/absent.js';
import { counted } from '../../mock/kit/counting.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { freeTextOf } from '../../mock/kit/kept.js';
import { storeWith } from '../../mock/kit/stores.js';
import { asObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';

const withoutListed: Absent = unlessRole(({ role, resource }) => {
  const isListed = resource.identifier !== undefined && resource.list.length > 0;
  return role === 'create' && isListed ? undefined : 'it creates nothing that is listed';
}, 'it creates nothing that is listed');

export const innocents: readonly Innocent[] = [
  {
    id: 'others-create-too',
    title: 'is used by somebody else too, whose items come into the lists now and then',
    absent: either(withoutListed, (catalogue, operation) =>
      freeTextOf(catalogue, operation) === undefined ? 'items have no free text' : undefined,
    ),
    store: (store, { catalogue, operation, memory }) => {
      const { name, identifier = '' } = roleOf(catalogue, operation)?.resource ?? {};
      const text = freeTextOf(catalogue, operation) ?? '';
      return storeWith(store, {
        add: (resource, id, object) => {
          store.add(resource, id, object);
          if (resource !== name || counted(memory, 'created') % 2 === 0 || get(object, text) === undefined) return;
          const other = randomUUID();
          const theirs = set(set(object, identifier, other), text, `of somebody else ${other}`);
          store.add(resource, other, asObject(theirs));
        },
      });
    },
  },
];
