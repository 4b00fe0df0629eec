import type { Breakers } from '../../mock/kit/breaker.js';
import type { Call } from '../../mock/kit/call.js';
import { asObject } from '../../model/json.js';
import { get, remove, set } from '../../support/json/pointer.js';
import { tells } from './calls.js';
import { refused, success, withItem } from './items.js';
import { acknowledged, placeOrder } from './messages.js';
import { quoted } from './parts.js';
import { catalogueFor } from './search.js';
import {
  alsoBreaking,
  api,
  catalogueWithout,
  doesAt,
  faulty,
  leavesOut,
  misstates,
  overlooks,
  silentAt,
} from './ways-to-break.js';

const onSearch = api('post-on-search');

/** Requirements about the call that brings a catalogue: where it never arrives, none of them is met. */
const aboutCatalogues = [5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((number) => `6.1-${number}`);

/** How searches, catalogues and the stock break one requirement at a time. */
export const searchBreakers: Breakers = {
  '5.1': [
    { does: 'asks for no credential', faults: [{ fault: 'ignored-credential' }] },
    { does: 'takes any credential', faults: [{ fault: 'any-credential' }] },
  ],
  '6.1-1': [
    faulty('takes a search without its parts', 'missing-input-accepted', 'post-search'),
    alsoBreaking(faulty('answers a search at another address', 'call-elsewhere', 'post-on-search'), ...aboutCatalogues),
  ],
  '6.1-2': [alsoBreaking(misstates(onSearch, '/context/transaction_id', 'another'), '6.1-9')],
  '6.1-3': [
    doesAt('takes no search for an offer', 'post-search', (call) =>
      get(call.body, '/message/intent/offer') === undefined ? acknowledged : refused('Offers are not searched for.'),
    ),
  ],
  '6.1-4': [alsoBreaking(overlooks('category'), '6.1-3', '6.1-5', '6.1-6')],
  '6.1-5': [
    {
      does: 'searches again by the criteria of the first search of a transaction',
      operations: {
        [api('post-search')]: (call) => {
          const id = transaction(call);
          if (call.store.find('search', id) === undefined) call.store.add('search', id, intent(call));
          return acknowledged;
        },
      },
      calls: {
        [onSearch]: tells('on_search', (call) => ({
          catalog: catalogueFor(call.store, call.store.find('search', transaction(call)) ?? {}),
        })),
      },
      alsoBreaks: ['6.1-4'],
    },
  ],
  '6.1-6': [alsoBreaking(overlooks('name'), '6.1-10')],
  '6.1-8': [alsoBreaking(leavesOut(onSearch, '/context'), '6.1-2', '6.1-9')],
  '6.1-9': [leavesOut(onSearch, '/context/timestamp')],
  '6.1-10': [alsoBreaking(overlooks('name'), '6.1-6')],
  '6.1-11': [catalogueWithout('short_desc')],
  '6.1-12': [catalogueWithout('fulfillments')],
  '6.1-13': [catalogueWithout('payments')],
  '6.1-14': [catalogueWithout('exp')],
  '6.1-15': [catalogueWithout('ttl')],
  '6.1-16': [alsoBreaking(silentAt('post-on-search'), '6.1-1', ...aboutCatalogues)],
  '6.2-1': [
    faulty('forgets new products', 'create-not-kept', 'put-catalog-provider-providerId-resource'),
    alsoBreaking(
      faulty('forgets what is added to the stock', 'create-not-kept', 'post-inventory-item-add'),
      '6.2-2',
      '6.2-5',
    ),
  ],
  '6.2-2': [
    doesAt(
      'shows one less than there is in stock',
      'get-inventory-checkAvailability-resource-id',
      withItem('stock', stockId, (_, stock) => {
        const at = '/quantity/available/count';
        return success(set(stock, at, Number(get(stock, at) ?? 0) - 1));
      }),
    ),
  ],
  '6.2-3': [
    doesAt('leaves the stock as it is when something is taken out', 'post-inventory-item-remove', (call) =>
      success(asObject(call.body)),
    ),
  ],
  '6.2-4': [
    doesAt(
      'leaves the stock as it is when something is ordered',
      'post-confirm',
      placeOrder(quoted, { keepsStock: true }),
    ),
  ],
  '6.2-5': [
    doesAt(
      'does not say how many are available',
      'get-inventory-checkAvailability-resource-id',
      withItem('stock', stockId, (_, stock) => success(remove(stock, '/quantity'))),
    ),
  ],
};

function stockId(call: Call): string {
  return call.parameters.id ?? '';
}

function transaction(call: Call): string {
  return String(get(call.body, '/context/transaction_id') ?? '');
}

function intent(call: Call) {
  return asObject(get(call.body, '/message/intent'));
}
