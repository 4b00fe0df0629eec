import type { Breakers } from '../../mock/kit/breaker.js';
import { laterBreakers } from './break-afterwards.js';
import { journeyBreakers } from './break-journeys.js';
import { purchaseBreakers } from './break-purchases.js';
import { searchBreakers } from './break-searches.js';

const ofRequirements: Breakers = { ...searchBreakers, ...purchaseBreakers, ...laterBreakers };

/** How the reference candidate of the E-Marketplace breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = { ...ofRequirements, ...journeyBreakers(ofRequirements) };
