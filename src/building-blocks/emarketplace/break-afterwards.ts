import type { Breakers } from '../../mock/kit/breaker.js';
import { get } from '../../support/json/pointer.js';
import { refused, success } from './items.js';
import { aboutOrder, acknowledged } from './messages.js';
import { alsoBreaking, api, doesAt, faulty, forgets, leavesOut, misstates, silentAt } from './ways-to-break.js';

const onTrack = api('post-on-track');
const onCancel = api('post-on-cancel');

const leavesOrders = doesAt(
  'leaves an order as it is when it is cancelled',
  'post-cancel',
  aboutOrder('/message/order_id'),
);

/** How what follows an order breaks one requirement at a time. */
export const laterBreakers: Breakers = {
  '6.6-1': [
    doesAt(
      'forgets the agent of a fulfilment',
      'put-fulfillment-fulfillmentId-agent-allocate',
      forgets('fulfillment', 'fulfillmentId'),
    ),
  ],
  '6.6-2': [alsoBreaking(misstates(api('post-on-status'), '/message/order/id', 'another'), '6.6-3')],
  '6.6-3': [alsoBreaking(silentAt('post-on-status'), '6.6-2')],
  '6.6-4': [
    doesAt(
      'forgets the new state of a fulfilment',
      'put-fulfillments-fulfillmentId',
      forgets('fulfillment', 'fulfillmentId'),
    ),
  ],
  '6.7-1': [
    alsoBreaking(silentAt('post-on-track'), '6.7-2', '6.7-3', '6.7-4'),
    alsoBreaking(misstates(onTrack, '/message/tracking', { id: 'tracking' }), '6.7-2', '6.7-4'),
  ],
  '6.7-2': [leavesOut(onTrack, '/message/tracking/location')],
  '6.7-3': [
    alsoBreaking(
      faulty('sends the tracking to another address', 'call-elsewhere', 'post-on-track'),
      '6.7-1',
      '6.7-2',
      '6.7-4',
    ),
  ],
  '6.7-4': [leavesOut(onTrack, '/message/tracking/url')],
  '6.8-1': [alsoBreaking(leavesOrders, '6.8-4', '6.8-7', '6.8-8', '6.2-4')],
  '6.8-2': [faulty('takes a cancellation without its parts', 'missing-input-accepted', 'post-cancel')],
  '6.8-3': [
    alsoBreaking(silentAt('post-on-cancel'), '6.8-1', '6.8-2', '6.8-4', '6.8-7', '6.8-8'),
    faulty('does not say which cancellation it answers', 'call-uncorrelated', 'post-on-cancel'),
  ],
  '6.8-4': [
    alsoBreaking(leavesOrders, '6.8-1', '6.8-7', '6.8-8', '6.2-4'),
    doesAt(
      'leaves the agent with the fulfilment',
      'delete-fulfillment-fulfillmentId-agent-deallocate',
      forgets('fulfillment', 'fulfillmentId'),
    ),
  ],
  '6.8-7': [misstates(onCancel, '/message/order/status', 'ACTIVE')],
  '6.8-8': [
    alsoBreaking(
      doesAt(
        'leaves the stock as it is when an order is cancelled',
        'post-cancel',
        aboutOrder('/message/order_id', (call, order, id) =>
          call.store.change('order', id, { ...order, status: 'CANCELLED' }),
        ),
      ),
      '6.2-4',
    ),
  ],
  '6.9-1': [
    doesAt('takes no ratings of products', 'post-rating', (call) =>
      get(call.body, '/message/ratings/0/rating_category') === 'Item'
        ? refused('Products are not rated.')
        : acknowledged,
    ),
  ],
  '6.9-2': [alsoBreaking(silentAt('post-on-rating'), '6.9-1')],
  '6.9-3': [doesAt('makes no form', 'post-generateFeedbackForRating', (call) => success({ id: call.newId() }))],
  '6.9-4': [leavesOut(api('post-on-rating'), '/message/feedback_form')],
  '6.9-5': [misstates(api('post-rating-categories'), '/message/rating_categories', [])],
  '6.10-1': [leavesOut(api('post-on-support'), '/message/support/callback_phone')],
  '6.10-2': [
    faulty('forgets a new ticket', 'create-not-kept', 'post-support-orderId'),
    doesAt('keeps a ticket that is closed', 'delete-support-orderId', forgets('support', 'orderId')),
  ],
};
