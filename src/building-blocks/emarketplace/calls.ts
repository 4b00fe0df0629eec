import type { Calls } from '../../mock/kit/behaviour.js';
import type { Call } from '../../mock/kit/call.js';
import { asObject, type JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import { feedbackForm, messageOrder, placedId, quoted, support, tracking } from './parts.js';
import { catalogueFor } from './search.js';

/** A call in answer to a message: its context, for another action. */
export function tells(action: string, message: (call: Call) => JsonObject): Calls[string] {
  return (call) => ({ context: { ...asObject(get(call.body, '/context')), action }, message: message(call) });
}

function knownOrder(at: string): (call: Call) => JsonObject {
  return (call) => ({ order: call.store.find('order', get(call.body, at)) ?? {} });
}

function trackingOf(call: Call): JsonObject {
  const id = String(get(call.body, '/message/order_id') ?? '');
  return call.store.find('tracking', id) ?? tracking(id, 'active');
}

const pricedCart = (call: Call): JsonObject => ({ order: quoted(call.store, messageOrder(call)) ?? {} });
const reasons = [{ id: 'mistake', descriptor: { name: 'Ordered by mistake' } }];

/** What the candidate says when it calls back. */
export const calls: Calls = {
  'emarketplace/post-on-search': tells('on_search', (call) => ({
    catalog: catalogueFor(call.store, get(call.body, '/message/intent') ?? {}),
  })),
  'emarketplace/post-on-select': tells('on_select', pricedCart),
  'emarketplace/post-on-init': tells('on_init', pricedCart),
  'emarketplace/post-on-confirm': tells('on_confirm', (call) => ({
    order: call.store.find('order', placedId(call)) ?? {},
  })),
  'emarketplace/post-on-status': tells('on_status', knownOrder('/message/order_id')),
  'emarketplace/post-on-track': tells('on_track', (call) => ({
    tracking: trackingOf(call),
  })),
  'emarketplace/post-on-cancel': tells('on_cancel', knownOrder('/message/order_id')),
  'emarketplace/post-on-update': tells('on_update', knownOrder('/message/order/id')),
  'emarketplace/post-on-rating': tells('on_rating', (call) => ({ feedback_form: feedbackForm(call) })),
  'emarketplace/post-on-support': tells('on_support', (call) => ({
    support: support(String(get(call.body, '/message/support/order_id') ?? '')),
  })),
  'emarketplace/post-cancellation-reasons': tells('cancellation_reasons', () => ({ cancellation_reasons: reasons })),
  'emarketplace/post-return-reasons': tells('return_reasons', () => ({ return_reasons: reasons })),
  'emarketplace/post-rating-categories': tells('rating_categories', () => ({ rating_categories: ['Item', 'Order'] })),
};
