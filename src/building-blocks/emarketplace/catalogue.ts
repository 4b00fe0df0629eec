import { asObject } from '../../mock/kit/answer-body.js';
import type { Operations } from '../../mock/kit/call.js';
import { bodyId, item, keep, success, withItem } from './items.js';

const providers = item('provider', 'id');
const items = item('item', 'id');

export const catalogue: Operations = {
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

export const inventory: Operations = {
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
