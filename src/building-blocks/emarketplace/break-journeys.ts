import type { Breakers } from '../../mock/kit/breaker.js';
import { api, doesAt, misstates } from './ways-to-break.js';

/** How the reference candidate of the E-Marketplace breaks one journey at a time, by the id of the journey. */
export const journeyBreakers: Breakers = {
  'emarketplace.journey.purchase': [
    misstates(api('post-on-select'), '/context/transaction_id', 'another'),
  ],
  'emarketplace.journey.support': [
    doesAt('does not say who the agent is', 'get-support-orderId-agent', () => ({ kind: 'not-found' })),
  ],
};
