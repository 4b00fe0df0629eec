import type { Variation } from '../kit/fault.js';
import { bodyVariations } from './bodies.js';
import { itemVariations } from './items.js';
import { statusVariations } from './statuses.js';
import { timeVariations } from './time.js';
import { transportVariations } from './transport.js';

/** Ways of being unlike the plain reference candidate that are right all the same: none may be blamed. */
export const variations: readonly Variation[] = [
  ...bodyVariations,
  ...statusVariations,
  ...transportVariations,
  ...timeVariations,
  ...itemVariations,
];
