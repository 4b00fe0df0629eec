import type { Behaviour, Call, Operations } from '../../mock/kit/call.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import { item, named, success, withItem } from './items.js';
import { delivery } from './parts.js';

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

export const fulfillments: Operations = {
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
