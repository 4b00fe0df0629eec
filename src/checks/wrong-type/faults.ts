import { withoutType } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'error-on-wrong-type',
    title: 'fails with 500 on values of another type',
    foundBy: ['wrong-type'],
    mayAlsoFail: ['wrong-body', 'wrong-item', 'null-value', 'no-alternative', 'out-of-range'],
    absent: withoutType,
    failsOn: ['type'],
  },
  {
    id: 'wrong-type-accepted',
    title: 'accepts values of any type',
    foundBy: ['wrong-type'],
    mayAlsoFail: ['wrong-body', 'wrong-item', 'null-value', 'no-alternative', 'out-of-range'],
    absent: withoutType,
    overlooks: ['type'],
  },
];
