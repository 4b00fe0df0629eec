import { asObject } from '../../mock/kit/answer-body.js';
import type { Calls } from '../../mock/kit/behaviour.js';
import type { Behaviour, Call, Operations, Reply } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import type { Json, JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

const orderCount = 12;

/** Active orders that are there from the start; the last ones may be cancelled by a test. */
export function seed(store: Store): void {
  for (let n = 1; n <= orderCount; n += 1) {
    const id = `order-${n}`;
    store.add('order', id, {
      id,
      status: 'ACTIVE',
      provider: { id: 'provider-1', descriptor: { name: 'Old town pharmacy' } },
      items: [{ id: 'item-1', descriptor: { name: 'Plaster' }, quantity: { selected: { count: 1 } } }],
      billing: { name: 'First name of the order', email: 'first@example.org' },
      fulfillments: [{ id: `fulfillment-${n}`, type: 'Delivery', state: { descriptor: { code: 'new' } } }],
      payments: [{ id: `payment-${n}`, type: 'ON-FULFILLMENT', status: 'NOT-PAID' }],
    });
  }
}

function success(body: Json): Reply {
  return { kind: 'success', body };
}

function refused(message: string): Reply {
  return { kind: 'refused', message };
}

function named(call: Call, name: string): string {
  return call.parameters[name] ?? '';
}

function bodyId(call: Call): string {
  return String(get(call.body, '/id') ?? '');
}

/** Stores what is sent, under the identifier that is sent, if one is. */
function keep(resource: string): Behaviour {
  return (call) => {
    const id = bodyId(call) || call.newId();
    const object = { ...asObject(call.body), id };
    call.store.add(resource, id, object);
    return success(object);
  };
}

/** Does something with an item that must be there. */
function withItem(
  resource: string,
  address: (call: Call) => string,
  act: (call: Call, found: JsonObject, id: string) => Reply,
): Behaviour {
  return (call) => {
    const id = address(call);
    const found = call.store.find(resource, id);
    return found === undefined ? { kind: 'not-found' } : act(call, found, id);
  };
}

/** Reads, changes or removes an item that a parameter names. */
function item(resource: string, parameter: string) {
  const at = (call: Call) => named(call, parameter);
  return {
    read: withItem(resource, at, (_, found) => success(found)),
    change: withItem(resource, at, (call, found, id) => {
      const changed = { ...found, ...asObject(call.body), id };
      call.store.change(resource, id, changed);
      return success(changed);
    }),
    remove: withItem(resource, at, (call, found, id) => {
      call.store.remove(resource, id);
      return success(found);
    }),
  };
}

const providers = item('provider', 'id');
const items = item('item', 'id');
const forms = item('form', 'formId');

const catalogue: Operations = {
  'emarketplace/post-catalog-resource': keep('provider'),
  'emarketplace/get-catalog-resource-id': providers.read,
  'emarketplace/put-catalog-resource-id': providers.change,
  'emarketplace/delete-catalog-resource-id': providers.remove,
  'emarketplace/put-catalog-provider-providerId-resource': keep('item'),
  'emarketplace/get-catalog-provider-providerId-resource-id': items.read,
  'emarketplace/put-catalog-provider-providerId-resource-id': items.change,
  'emarketplace/delete-catalog-provider-providerId-resource-id': items.remove,
};

/** Reserves stock under the name of what is reserved; what is not reserved cannot be freed. */
function reservations(kind: string) {
  return {
    block: withItem('stock', bodyId, (call, stock, id) => {
      call.store.add(kind, id, asObject(call.body));
      return success({ ...stock, ...asObject(call.body) });
    }),
    unblock: withItem(kind, bodyId, (call, reserved, id) => {
      call.store.remove(kind, id);
      return success(reserved);
    }),
  };
}

const reservedItems = reservations('blocked-stock');
const reservedAddOns = reservations('blocked-add-on');

const inventory: Operations = {
  'emarketplace/get-inventory-checkAvailability-resource-id': item('stock', 'id').read,
  'emarketplace/post-inventory-item-add': withItem('item', bodyId, (call, known, id) => {
    const stock = { ...known, ...asObject(call.body) };
    call.store.add('stock', id, stock);
    return success(stock);
  }),
  'emarketplace/post-inventory-item-remove': withItem('stock', bodyId, (call, stock, id) => {
    call.store.remove('stock', id);
    return success(stock);
  }),
  'emarketplace/post-inventory-item-block': reservedItems.block,
  'emarketplace/post-inventory-item-unblock': reservedItems.unblock,
  'emarketplace/post-inventory-addOn-block': reservedAddOns.block,
  'emarketplace/post-inventory-addOn-unblock': reservedAddOns.unblock,
};

const orderId = (call: Call) => named(call, 'orderId');

/** Changes an order that is still active. */
function changeOrder(changes: (sent: JsonObject, order: JsonObject) => JsonObject): Behaviour {
  return withItem('order', orderId, (call, order, id) => {
    if (order.status !== 'ACTIVE') return refused('The order is no longer active.');
    const changed = { ...order, ...changes(asObject(call.body), order), id };
    call.store.change('order', id, changed);
    return success([changed]);
  });
}

const tracking = (id: string, status: string): JsonObject => {
  return { id: `tracking-${id}`, url: `https://candidate.example.org/tracking/${id}`, status };
};

const orders: Operations = {
  'emarketplace/post-orders': (call) => {
    const status = get(call.body, '/status');
    return success(call.store.all('order').filter((order) => status === undefined || order.status === status));
  },
  'emarketplace/get-orders-orderId': withItem('order', orderId, (_, order) => success([order])),
  'emarketplace/put-orders-orderId-updateItems': changeOrder((sent) => sent),
  'emarketplace/put-orders-orderId-updateAddOns': changeOrder((sent) => sent),
  'emarketplace/put-orders-orderId-updateBilling': changeOrder((billing) => ({ billing })),
  'emarketplace/put-orders-orderId-updatePayment': changeOrder((payment) => ({ payments: [payment] })),
  'emarketplace/put-orders-orderId-updateFulfillment': changeOrder((sent) => ({ fulfillments: [sent] })),
  'emarketplace/put-orders-orderId-cancel': changeOrder(() => ({ status: 'CANCELLED' })),
  'emarketplace/post-tracking-start': withItem('order', bodyId, (call, _, id) => {
    call.store.add('tracking', id, tracking(id, 'active'));
    return success(tracking(id, 'active'));
  }),
  'emarketplace/post-tracking-stop': withItem('tracking', bodyId, (call, _, id) => {
    call.store.remove('tracking', id);
    return success(tracking(id, 'inactive'));
  }),
  'emarketplace/put-tracking-order-id-update-location': withItem(
    'tracking',
    (call) => named(call, 'order_id'),
    (call, _, id) => success([{ ...call.store.find('order', id), id }]),
  ),
};

/** A cart with its price; undefined when an item is not in stock. */
function quoted(store: Store, cart: JsonObject): JsonObject | undefined {
  const chosen = Array.isArray(cart.items) ? cart.items : [];
  if (chosen.some((one) => store.find('stock', get(one, '/id')) === undefined)) return undefined;
  const price = { currency: 'EUR', value: String(12 * chosen.length) };
  return { ...cart, quote: { price, breakup: chosen.map((one) => ({ item: one, title: 'Item', price })) } };
}

const delivery = (call: Call): JsonObject => ({ id: call.newId(), type: 'Delivery', tracking: true, rateable: true });

const drafts: Operations = {
  'emarketplace/post-quotation': (call) => {
    const order = quoted(call.store, asObject(call.body));
    return order === undefined ? refused('An item is not in stock.') : success(order);
  },
  'emarketplace/post-fulfillments-generate': (call) => success([delivery(call)]),
  'emarketplace/post-fulfillment-checkServiceability': (call) =>
    success({ serviceable: true, fulfillment: delivery(call) }),
  'emarketplace/post-terms-cancellation': withItem('order', bodyId, () =>
    success([{ reason_required: false, cancellation_fee: { percentage: '0' } }]),
  ),
};

const fulfillmentId = (call: Call) => named(call, 'fulfillmentId');

/** Changes a fulfilment, and answers what is asked for. */
function changeFulfillment(changes: (call: Call) => JsonObject, says: (fulfillment: JsonObject) => Json): Behaviour {
  return withItem('fulfillment', fulfillmentId, (call, found, id) => {
    const changed = { ...found, ...changes(call) };
    call.store.change('fulfillment', id, changed);
    return success(says(changed));
  });
}

const asOrder = (fulfillment: JsonObject): Json => {
  return { id: fulfillment.order_id ?? '', status: 'ACTIVE', fulfillments: [fulfillment] };
};

const fulfillments: Operations = {
  'emarketplace/post-fulfillments': withItem(
    'order',
    (call) => String(get(call.body, '/order_id') ?? ''),
    (call, _, order) => {
      const id = call.newId();
      call.store.add('fulfillment', id, { ...delivery(call), id, order_id: order });
      return success({ id, order_id: order, callback_phone: '+3725550003' });
    },
  ),
  'emarketplace/get-fulfillments-fulfillmentId': item('fulfillment', 'fulfillmentId').read,
  'emarketplace/put-fulfillments-fulfillmentId': changeFulfillment(
    (call) => ({ state: asObject(call.body) }),
    (changed) => changed,
  ),
  'emarketplace/delete-fulfillments-fulfillmentId': item('fulfillment', 'fulfillmentId').remove,
  'emarketplace/put-fulfillment-fulfillmentId-agent-allocate': changeFulfillment(
    (call) => ({ agent: asObject(call.body) }),
    asOrder,
  ),
  'emarketplace/delete-fulfillment-fulfillmentId-agent-deallocate': changeFulfillment(() => ({ agent: {} }), asOrder),
};

const support = (id: string): JsonObject => {
  return { order_id: id, descriptor: { name: 'Support' }, callback_phone: '+3725550003' };
};

const help: Operations = {
  'emarketplace/post-support-orderId': withItem('order', orderId, (call, _, id) => {
    call.store.add('support', id, support(id));
    return success(support(id));
  }),
  'emarketplace/get-support-orderId': item('support', 'orderId').read,
  'emarketplace/put-support-orderId': withItem('support', orderId, (_, found) => success(found)),
  'emarketplace/delete-support-orderId': item('support', 'orderId').remove,
  'emarketplace/put-support-orderId-agent': withItem('support', orderId, (call, found, id) => {
    const agent = asObject(get(call.body, '/agent'));
    call.store.add('support-agent', id, agent);
    return success({ ...found, agent });
  }),
  'emarketplace/get-support-orderId-agent': item('support-agent', 'orderId').read,
  'emarketplace/delete-support-orderId-agent': withItem('support-agent', orderId, (call, _, id) => {
    call.store.remove('support-agent', id);
    return success(call.store.find('support', id) ?? support(id));
  }),
  'emarketplace/post-forms': keep('form'),
  'emarketplace/get-forms-formId': forms.read,
  'emarketplace/put-forms-formId': forms.change,
  'emarketplace/delete-forms-formId': forms.remove,
  'emarketplace/post-generateFeedbackForRating': (call) => success(feedbackForm(call)),
};

function feedbackForm(call: Call): JsonObject {
  return { id: call.newId(), form: { url: 'https://candidate.example.org/form', mime_type: 'text/html' } };
}

const ack = success({ message: { ack: { status: 'ACK' } } });
const nack: Reply = {
  kind: 'success',
  declined: true,
  body: {
    message: { ack: { status: 'NACK' } },
    error: { code: '30000', message: 'What is named is not known here.' },
  },
};

function messageOrder(call: Call): JsonObject {
  return asObject(get(call.body, '/message/order'));
}

/** Takes in a cart or a draft whose items are in stock. */
const takeCart: Behaviour = (call) => (quoted(call.store, messageOrder(call)) === undefined ? nack : ack);

/** The identifier that the order of a transaction gets. */
function placedId(call: Call): string {
  return `order-of-${String(get(call.body, '/context/transaction_id') ?? '')}`;
}

/** Takes in a message about an order that is known. */
function aboutOrder(at: string, act: (call: Call, order: JsonObject, id: string) => void = () => undefined): Behaviour {
  return (call) => {
    const id = String(get(call.body, at) ?? '');
    const order = call.store.find('order', id);
    if (order === undefined) return nack;
    act(call, order, id);
    return ack;
  };
}

const messages: Operations = {
  'emarketplace/post-search': () => ack,
  'emarketplace/post-select': takeCart,
  'emarketplace/post-init': takeCart,
  'emarketplace/post-confirm': (call) => {
    const order = quoted(call.store, messageOrder(call));
    if (order === undefined) return nack;
    call.store.add('order', placedId(call), { ...order, id: placedId(call), status: 'ACTIVE' });
    return ack;
  },
  'emarketplace/post-status': aboutOrder('/message/order_id'),
  'emarketplace/post-track': aboutOrder('/message/order_id'),
  'emarketplace/post-cancel': aboutOrder('/message/order_id', (call, order, id) =>
    call.store.change('order', id, { ...order, status: 'CANCELLED' }),
  ),
  'emarketplace/post-update': aboutOrder('/message/order/id', (call, order, id) =>
    call.store.change('order', id, { ...order, ...messageOrder(call), id }),
  ),
  'emarketplace/post-rating': () => ack,
  'emarketplace/post-support': aboutOrder('/message/support/order_id'),
  'emarketplace/post-get-cancellation-reasons': () => ack,
  'emarketplace/post-get-return-reasons': () => ack,
  'emarketplace/post-get-rating-categories': () => ack,
};

/** A call in answer to a message: its context, for another action. */
function tells(action: string, message: (call: Call) => JsonObject): Calls[string] {
  return (call) => ({ context: { ...asObject(get(call.body, '/context')), action }, message: message(call) });
}

function knownOrder(at: string): (call: Call) => JsonObject {
  return (call) => ({ order: call.store.find('order', get(call.body, at)) ?? {} });
}

const pricedCart = (call: Call): JsonObject => ({ order: quoted(call.store, messageOrder(call)) ?? {} });
const reasons = [{ id: 'mistake', descriptor: { name: 'Ordered by mistake' } }];

/** What the candidate says when it calls back. */
export const calls: Calls = {
  'emarketplace/post-on-search': tells('on_search', (call) => ({
    catalog: { descriptor: { name: 'Catalogue' }, providers: call.store.all('provider') },
  })),
  'emarketplace/post-on-select': tells('on_select', pricedCart),
  'emarketplace/post-on-init': tells('on_init', pricedCart),
  'emarketplace/post-on-confirm': tells('on_confirm', (call) => ({
    order: call.store.find('order', placedId(call)) ?? {},
  })),
  'emarketplace/post-on-status': tells('on_status', knownOrder('/message/order_id')),
  'emarketplace/post-on-track': tells('on_track', (call) => ({
    tracking: tracking(String(get(call.body, '/message/order_id') ?? ''), 'active'),
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

/** Catalogues, stock, orders and what belongs to them; messages are acknowledged, and answered by a call. */
export const operations: Operations = {
  ...catalogue,
  ...inventory,
  ...orders,
  ...drafts,
  ...fulfillments,
  ...help,
  ...messages,
};
