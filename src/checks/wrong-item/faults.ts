import { withoutItems } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'wrong-item-accepted',
    title: 'accepts lists of anything',
    foundBy: ['wrong-item'],
    absent: withoutItems,
    overlooks: ['items'],
  },
];
