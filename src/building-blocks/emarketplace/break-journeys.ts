import type { Breakers } from '../../mock/kit/breaker.js';
import { api, doesAt, forgets, misstates } from './ways-to-break.js';

/**
 * How the reference candidate of the E-Marketplace breaks one journey at a time, by the id of the journey.
 * @param ofRequirements the breakers of requirements, some of which break a journey too
 */
export function journeyBreakers(ofRequirements: Breakers): Breakers {
  const like = (...ids: readonly string[]) => ids.flatMap((id) => ofRequirements[id] ?? []);
  return {
    'emarketplace.journey.purchase': [misstates(api('post-on-select'), '/context/transaction_id', 'another')],
    'emarketplace.journey.support': [
      doesAt('does not say who the agent is', 'get-support-orderId-agent', () => ({ kind: 'not-found' })),
    ],
    'emarketplace.journey.quotation': like('6.3-8'),
    'emarketplace.journey.fulfilment': like('6.6-1', '6.6-4'),
    'emarketplace.journey.tracking': like('6.7-2'),
    'emarketplace.journey.order-changed': [
      doesAt('forgets the new billing of an order', 'put-orders-orderId-updateBilling', forgets('order', 'orderId')),
    ],
    'emarketplace.journey.order-cancelled': like('6.8-7'),
    'emarketplace.journey.feedback': like('6.9-4'),
  };
}
