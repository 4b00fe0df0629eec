import type { Call } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import { asObject, type Json, type JsonObject } from '../../model/json.js';
import { objectsIn } from '../../support/json/lists.js';
import { get } from '../../support/json/pointer.js';
import { availableCount, chosenCount, itemsOf } from './stock.js';

/** The price of a cart, as far as its items and offers can be had. */
export type Priced = (store: Store, cart: JsonObject) => JsonObject | undefined;

/** A cart with its price; undefined when an item is not in stock, or an offer is not known. */
export const quoted: Priced = (store, cart) =>
  itemsAreInStock(store, cart) && offersAreKnown(store, cart) ? priced(store, cart) : undefined;

export function itemsAreInStock(store: Store, cart: JsonObject): boolean {
  return itemsOf(cart).every((item) => availableCount(store.find('stock', String(item.id))) >= chosenCount(item));
}

export function offersAreKnown(store: Store, cart: JsonObject): boolean {
  const known = new Set(store.all('provider').flatMap((provider) => objectsIn(provider.offers).map(({ id }) => id)));
  return objectsIn(cart.offers).every(({ id }) => known.has(id));
}

/** The sum of what is chosen: so many of each item at its price, and the add-ons that come with it. */
export function priced(store: Store, cart: JsonObject): JsonObject {
  const breakup = itemsOf(cart).map((item) => {
    const known = store.find('item', String(item.id)) ?? {};
    const addOns = objectsIn(item.add_ons).map((addOn) => priceOfAddOn(known, addOn));
    const value = addOns.reduce((sum, price) => sum + price, amount(known) * chosenCount(item));
    return { item, title: 'Item', price: euros(value) };
  });
  const total = breakup.reduce((sum, { price }) => sum + Number(price.value), 0);
  return { ...cart, quote: { price: euros(total), breakup } };
}

function priceOfAddOn(item: JsonObject, { id }: JsonObject): number {
  return amount(objectsIn(item.add_ons).find((addOn) => addOn.id === id) ?? {});
}

function amount(priced: JsonObject): number {
  return Number(get(priced, '/price/value') ?? 0);
}

function euros(value: number) {
  return { currency: 'EUR', value: String(value) };
}

/** Where an order is; its place, where it was reported. */
export const tracking = (id: string, status: string, location?: Json): JsonObject => {
  const place = location === undefined ? {} : { location };
  return { id: `tracking-${id}`, url: `https://candidate.example.org/tracking/${id}`, status, ...place };
};

export const delivery = (call: Call): JsonObject => ({
  id: call.newId(),
  type: 'Delivery',
  tracking: true,
  rateable: true,
});

export const support = (id: string): JsonObject => {
  return { order_id: id, descriptor: { name: 'Support' }, callback_phone: '+3725550003' };
};

export function feedbackForm(call: Call): JsonObject {
  return { id: call.newId(), form: { url: 'https://candidate.example.org/form', mime_type: 'text/html' } };
}

/** The order in a message. */
export function messageOrder(call: Call): JsonObject {
  return asObject(get(call.body, '/message/order'));
}

/** The identifier that the order of a transaction gets. */
export function placedId(call: Call): string {
  return `order-of-${String(get(call.body, '/context/transaction_id') ?? '')}`;
}
