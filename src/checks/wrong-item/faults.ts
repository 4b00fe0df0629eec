import { withoutItems } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'wrong-item-accepted',
    title: 'accepts lists of anything',
    foundBy: ['wrong-item'],
    mayAlsoFail: [
      'no-alternative',
      'wrong-type',
      'wrong-enum',
      'wrong-format',
      'wrong-pattern',
      'wrong-length',
      'missing-required',
      'out-of-range',
      'unknown-property',
      'null-value',
    ],
    absent: withoutItems,
    overlooks: ['items'],
  },
];
