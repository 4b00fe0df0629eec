import { has, unless } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'out-of-range-accepted',
    title: 'accepts any number',
    foundBy: ['out-of-range'],
    absent: unless(has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'), 'no number is limited'),
    overlooks: ['range'],
  },
];
