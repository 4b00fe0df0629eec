import { unlessRole } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { sentTargets } from '../../mock/kit/inputs.js';
import { storeWith } from '../../mock/kit/stores.js';
import { asObject, isObject, type Json } from '../../model/json.js';

/** A value whose lists of texts and numbers stand in another order. */
function reordered(value: Json): Json {
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => !isObject(item) && !Array.isArray(item));
    return isPlain ? value.toReversed() : value.map(reordered);
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, reordered(inner)]));
}

export const innocents: readonly Innocent[] = [
  {
    id: 'lists-in-another-order',
    title: 'keeps lists of texts and numbers, and shows them in another order',
    absent: (catalogue, operation) => {
      const reason = unlessRole(
        ({ role }) => (role === 'create' || role === 'update' ? undefined : 'it takes no item'),
        'it takes no item',
      )(catalogue, operation);
      const isListed = sentTargets(catalogue, operation).some(({ at }) => /\/0$/.test(at));
      return reason ?? (isListed ? undefined : 'it is sent no list');
    },
    store: (store) =>
      storeWith(store, {
        add: (resource, id, object) => store.add(resource, id, asObject(reordered(object))),
        change: (resource, id, object) => store.change(resource, id, asObject(reordered(object))),
      }),
  },
];
