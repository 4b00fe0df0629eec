import type { Breakers } from '../../mock/kit/breaker.js';
import { laterBreakers } from './break-afterwards.js';
import { purchaseBreakers } from './break-purchases.js';
import { api, doesAt, forgets, misstates } from './ways-to-break.js';

/** How the reference candidate of the E-Marketplace breaks one journey at a time, by the id of the journey. */
export const journeyBreakers: Breakers = {
  'emarketplace.journey.purchase': [misstates(api('post-on-select'), '/context/transaction_id', 'another')],
  'emarketplace.journey.support': [
    doesAt('does not say who the agent is', 'get-support-orderId-agent', () => ({ kind: 'not-found' })),
  ],
  'emarketplace.journey.quotation': purchaseBreakers['6.3-8'] ?? [],
  'emarketplace.journey.fulfilment': [...(laterBreakers['6.6-1'] ?? []), ...(laterBreakers['6.6-4'] ?? [])],
  'emarketplace.journey.tracking': laterBreakers['6.7-2'] ?? [],
  'emarketplace.journey.order-changed': [
    doesAt('forgets the new billing of an order', 'put-orders-orderId-updateBilling', forgets('order', 'orderId')),
  ],
  'emarketplace.journey.order-cancelled': laterBreakers['6.8-7'] ?? [],
  'emarketplace.journey.feedback': laterBreakers['6.9-4'] ?? [],
};
