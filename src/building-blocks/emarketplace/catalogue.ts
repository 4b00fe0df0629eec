import type { Call, Operations } from '../../mock/kit/call.js';
import { asObject } from '../../model/json.js';
import { bodyId, item, keep, named, success, withItem } from './items.js';
import { belonging } from './search.js';
import { availableCount, chosenCount, moveStock } from './stock.js';

const providers = item('provider', 'id');
const items = item('item', 'id');

export const catalogue: Operations = {
  'emarketplace/post-catalog-resource': keep('provider'),
  'emarketplace/get-catalog-resource-id': providers.read,
  'emarketplace/put-catalog-resource-id': providers.change,
  'emarketplace/delete-catalog-resource-id': providers.remove,
  'emarketplace/put-catalog-provider-providerId-resource': keep('item', (call, id) => {
    call.store.add(belonging, id, { provider: named(call, 'providerId') });
  }),
  'emarketplace/get-catalog-provider-providerId-resource-id': items.read,
  'emarketplace/put-catalog-provider-providerId-resource-id': items.change,
  'emarketplace/delete-catalog-provider-providerId-resource-id': items.remove,
};

/** Reserves stock under the name of what is reserved; what is not reserved cannot be freed. */
function reservations(kind: string, count: (call: Call) => number) {
  return {
    block: withItem('stock', bodyId, (call, stock, id) => {
      call.store.add(kind, id, asObject(call.body));
      moveStock(call.store, id, -count(call));
      return success({ ...stock, ...asObject(call.body) });
    }),
    unblock: withItem(kind, bodyId, (call, reserved, id) => {
      call.store.remove(kind, id);
      moveStock(call.store, id, count(call));
      return success(reserved);
    }),
  };
}

const reservedItems = reservations('blocked-stock', (call) => chosenCount(asObject(call.body)));
const reservedAddOns = reservations('blocked-add-on', () => 0);

export const inventory: Operations = {
  'emarketplace/get-inventory-checkAvailability-resource-id': item('stock', 'id').read,
  'emarketplace/post-inventory-item-add': withItem('item', bodyId, (call, known, id) => {
    const sent = asObject(call.body);
    const count = availableCount(call.store.find('stock', id)) + availableCount(sent);
    const stock = { ...known, ...sent, quantity: { available: { count } } };
    call.store.add('stock', id, stock);
    return success(stock);
  }),
  'emarketplace/post-inventory-item-remove': withItem('stock', bodyId, (call, stock, id) => {
    const left = moveStock(call.store, id, -availableCount(asObject(call.body)));
    if (availableCount(left) === 0) call.store.remove('stock', id);
    return success(left ?? stock);
  }),
  'emarketplace/post-inventory-item-block': reservedItems.block,
  'emarketplace/post-inventory-item-unblock': reservedItems.unblock,
  'emarketplace/post-inventory-addOn-block': reservedAddOns.block,
  'emarketplace/post-inventory-addOn-unblock': reservedAddOns.unblock,
};
