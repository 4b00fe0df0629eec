import type { Behaviour, Call, Operations } from '../../mock/kit/call.js';
import type { JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import { bodyId, named, orderId, refused, success, withItem } from './items.js';
import { delivery, quoted, tracking } from './parts.js';
import { moveOrder } from './stock.js';

/** Changes an order that is still active. */
function changeOrder(changes: (sent: JsonObject, order: JsonObject, call: Call) => JsonObject): Behaviour {
  return withItem('order', orderId, (call, order, id) => {
    if (order.status !== 'ACTIVE') return refused('The order is no longer active.');
    const changed = { ...order, ...changes(asObject(call.body), order, call), id };
    call.store.change('order', id, changed);
    return success([changed]);
  });
}

export const orders: Operations = {
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
  'emarketplace/put-orders-orderId-cancel': changeOrder((_, order, call) => {
    moveOrder(call.store, order, 1);
    return { status: 'CANCELLED' };
  }),
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
    (call, _, id) => {
      call.store.change('tracking', id, tracking(id, 'active', call.body));
      return success([{ ...call.store.find('order', id), id }]);
    },
  ),
};

export const drafts: Operations = {
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
