import type { Store } from '../../mock/kit/store.js';

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
