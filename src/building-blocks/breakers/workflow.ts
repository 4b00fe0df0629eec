import type { Breakers } from '../../mock/kit/breaker.js';

/** How the reference candidate breaks one requirement at a time. */
export const breakers: Breakers = {};
