import type { Store } from '../../mock/kit/store.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

/** What an item and its provider must meet: true where the criterion is not named in the search. */
export type Criterion = (intent: Json, item: JsonObject, provider: JsonObject) => boolean;

function listed(object: JsonObject, name: string): JsonObject[] {
  const list = object[name];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** One of what a provider offers has the value that is wanted; a provider that says nothing of it is not left out. */
function offers(at: string, name: string, property: string): Criterion {
  return (intent, _, provider) => {
    const wanted = get(intent, at);
    const known = listed(provider, name);
    return wanted === undefined || known.length === 0 || known.some((one) => one[property] === wanted);
  };
}

/** The criteria of a search, by name. */
const criteria: Readonly<Record<string, Criterion>> = {
  name: (intent, item) => {
    const wanted = String(get(intent, '/item/descriptor/name') ?? '').toLowerCase();
    return String(get(item, '/descriptor/name') ?? '')
      .toLowerCase()
      .includes(wanted);
  },
  category: (intent, item, provider) => {
    const wanted = get(intent, '/category/id');
    const ids = Array.isArray(item.category_ids) ? item.category_ids : [];
    return wanted === undefined || ids.includes(wanted) || provider.category_id === wanted;
  },
  fulfillment: offers('/fulfillment/type', 'fulfillments', 'type'),
  payment: offers('/payment/type', 'payments', 'type'),
  offer: (intent, _, provider) => {
    const wanted = get(intent, '/offer/id');
    return wanted === undefined || listed(provider, 'offers').some(({ id }) => id === wanted);
  },
};

/** Under this kind the store keeps which provider an item belongs to. */
export const belonging = 'provider-of-item';

/**
 * The catalogue that a search finds: providers with the items that meet its criteria.
 * @param overlooked names of criteria that are not looked at
 */
export function catalogueFor(store: Store, intent: Json, overlooked: readonly string[] = []): JsonObject {
  const applied = Object.entries(criteria).flatMap(([name, meets]) => (overlooked.includes(name) ? [] : [meets]));
  const providers = store.all('provider').flatMap((provider) => {
    const items = ownItems(store, provider).filter((item) => applied.every((meets) => meets(intent, item, provider)));
    return items.length === 0 ? [] : [{ ...provider, items }];
  });
  return {
    descriptor: { name: 'Catalogue', short_desc: 'What the providers of this marketplace offer' },
    fulfillments: providers.flatMap((provider) => listed(provider, 'fulfillments')),
    payments: providers.flatMap((provider) => listed(provider, 'payments')),
    exp: '2035-12-31T00:00:00Z',
    ttl: 'P1D',
    providers,
  };
}

function ownItems(store: Store, { id }: JsonObject): JsonObject[] {
  return store.all('item').filter((item) => store.find(belonging, String(item.id))?.provider === id);
}
