import type { Breakers } from '../../mock/kit/breaker.js';
import { doesAt, faulty } from './ways-to-break.js';

/** How the reference candidate of the E-Marketplace breaks one journey at a time, by the id of the journey. */
export const journeyBreakers: Breakers = {
  'emarketplace.journey.purchase': [
    faulty('answers a search in another transaction', 'call-uncorrelated', 'post-on-search'),
  ],
  'emarketplace.journey.support': [
    doesAt('does not say who the agent is', 'get-support-orderId-agent', () => ({ kind: 'not-found' })),
  ],
};
