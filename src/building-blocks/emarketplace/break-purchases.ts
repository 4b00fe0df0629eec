import type { Breakers } from '../../mock/kit/breaker.js';
import type { Call } from '../../mock/kit/call.js';
import { set } from '../../support/json/pointer.js';
import { tells } from './calls.js';
import { success } from './items.js';
import { placeOrder } from './messages.js';
import { itemsAreInStock, messageOrder, offersAreKnown, type Priced, priced, quoted } from './parts.js';
import { itemsOf } from './stock.js';
import {
  alsoBreaking,
  api,
  doesAt,
  faulty,
  leavesOut,
  losesItems,
  silentAt,
  takesAs,
  withItems,
} from './ways-to-break.js';

const onSelect = api('post-on-select');
const onInit = api('post-on-init');
const onConfirm = api('post-on-confirm');

const withoutStock: Priced = (store, cart) => (offersAreKnown(store, cart) ? priced(store, cart) : undefined);
const withoutOffers: Priced = (store, cart) => (itemsAreInStock(store, cart) ? priced(store, cart) : undefined);

/** How carts, drafts and orders break one requirement at a time. */
export const purchaseBreakers: Breakers = {
  '6.3-3': [leavesOut(onSelect, '/message/order/offers')],
  '6.3-5': [alsoBreaking(losesItems(onSelect), '6.3-9')],
  '6.3-6': [takesAs('takes carts with more than there is in stock', 'select', withoutStock)],
  '6.3-7': [takesAs('takes carts with offers that do not exist', 'select', withoutOffers)],
  '6.3-8': [
    doesAt('quotes the price of one, however many are chosen', 'post-quotation', (call) =>
      success(
        priced(
          call.store,
          withItems(call.body, (one) => set(one, '/quantity/selected/count', 1)),
        ),
      ),
    ),
    doesAt('quotes no add-ons', 'post-quotation', (call) =>
      success(
        priced(
          call.store,
          withItems(call.body, (one) => set(one, '/add_ons', [])),
        ),
      ),
    ),
  ],
  '6.3-9': [leavesOut(onSelect, '/message/order/quote')],
  '6.3-10': [leavesOut(onSelect, '/context')],
  '6.4-4': [alsoBreaking(losesItems(onInit), '6.4-11')],
  '6.4-7': [takesAs('takes drafts with more than there is in stock', 'init', withoutStock)],
  '6.4-8': [alsoBreaking(leavesOut(onInit, '/message/order/payments'), '6.4-11')],
  '6.4-10': [leavesOut(onInit, '/context')],
  '6.4-11': [leavesOut(onInit, '/message/order/quote')],
  '6.5-1': [
    faulty('takes a confirmation without its parts', 'missing-input-accepted', 'post-confirm'),
    {
      does: 'gives orders of the same items the same identifier',
      operations: { [api('post-confirm')]: placeOrder(quoted, { id: idByItems }) },
      calls: {
        [onConfirm]: tells('on_confirm', (call) => ({ order: call.store.find('order', idByItems(call)) ?? {} })),
      },
    },
  ],
  '6.5-3': [leavesOut(onConfirm, '/message/order/billing')],
  '6.5-4': [doesAt('takes orders of more than there is in stock', 'post-confirm', placeOrder(withoutStock))],
  '6.5-5': [alsoBreaking(silentAt('post-on-confirm'), '6.5-1', '6.5-3', '6.5-6')],
  '6.5-6': [leavesOut(onConfirm, '/context')],
};

/** The same identifier for orders of the same items. */
function idByItems(call: Call): string {
  const ids = itemsOf(messageOrder(call)).map(({ id }) => String(id));
  return `order-of-${ids.join('-')}`;
}
