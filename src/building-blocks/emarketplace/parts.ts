import type { Call } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import type { JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

/** A cart with its price; undefined when an item is not in stock. */
export function quoted(store: Store, cart: JsonObject): JsonObject | undefined {
  const chosen = Array.isArray(cart.items) ? cart.items : [];
  if (chosen.some((one) => store.find('stock', get(one, '/id')) === undefined)) return undefined;
  const price = { currency: 'EUR', value: String(12 * chosen.length) };
  return { ...cart, quote: { price, breakup: chosen.map((one) => ({ item: one, title: 'Item', price })) } };
}

export const tracking = (id: string, status: string): JsonObject => {
  return { id: `tracking-${id}`, url: `https://candidate.example.org/tracking/${id}`, status };
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
