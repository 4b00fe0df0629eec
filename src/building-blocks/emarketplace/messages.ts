import type { Behaviour, Call, Operations, Reply } from '../../mock/kit/call.js';
import type { JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import { success } from './items.js';
import { messageOrder, type Priced, placedId, quoted } from './parts.js';
import { moveOrder } from './stock.js';

/** The message is taken in. */
export const acknowledged = success({ message: { ack: { status: 'ACK' } } });
const nack: Reply = {
  kind: 'success',
  declined: true,
  body: {
    message: { ack: { status: 'NACK' } },
    error: { code: '30000', message: 'What is named is not known here.' },
  },
};

/** Takes in a cart or a draft that can be priced. */
export function takeCart(price: Priced): Behaviour {
  return (call) => (price(call.store, messageOrder(call)) === undefined ? nack : acknowledged);
}

/** How an order is placed: the identifier that it gets, and whether the stock stays as it is. */
interface Placing {
  readonly id?: (call: Call) => string;
  readonly keepsStock?: boolean;
}

/** Makes an order of a draft that can be priced, and takes what it names out of the stock. */
export function placeOrder(price: Priced, { id = placedId, keepsStock = false }: Placing = {}): Behaviour {
  return (call) => {
    const order = price(call.store, messageOrder(call));
    if (order === undefined) return nack;
    call.store.add('order', id(call), { ...order, id: id(call), status: 'ACTIVE' });
    if (!keepsStock) moveOrder(call.store, order, -1);
    return acknowledged;
  };
}

/** Takes in a message about an order that is known. */
export function aboutOrder(
  at: string,
  act: (call: Call, order: JsonObject, id: string) => void = () => undefined,
): Behaviour {
  return (call) => {
    const id = String(get(call.body, at) ?? '');
    const order = call.store.find('order', id);
    if (order === undefined) return nack;
    act(call, order, id);
    return acknowledged;
  };
}

export const messages: Operations = {
  'emarketplace/post-search': () => acknowledged,
  'emarketplace/post-select': takeCart(quoted),
  'emarketplace/post-init': takeCart(quoted),
  'emarketplace/post-confirm': placeOrder(quoted),
  'emarketplace/post-status': aboutOrder('/message/order_id'),
  'emarketplace/post-track': aboutOrder('/message/order_id'),
  'emarketplace/post-cancel': aboutOrder('/message/order_id', (call, order, id) => {
    if (order.status === 'ACTIVE') moveOrder(call.store, order, 1);
    call.store.change('order', id, { ...order, status: 'CANCELLED' });
  }),
  'emarketplace/post-update': aboutOrder('/message/order/id', (call, order, id) =>
    call.store.change('order', id, { ...order, ...messageOrder(call), id }),
  ),
  'emarketplace/post-rating': () => acknowledged,
  'emarketplace/post-support': aboutOrder('/message/support/order_id'),
  'emarketplace/post-get-cancellation-reasons': () => acknowledged,
  'emarketplace/post-get-return-reasons': () => acknowledged,
  'emarketplace/post-get-rating-categories': () => acknowledged,
};
