import type { Fault } from '../faults/fault.js';

/** Ways of being unlike the plain reference candidate that are right all the same. */
export const variations: readonly Fault[] = [];
