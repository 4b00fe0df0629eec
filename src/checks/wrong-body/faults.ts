import { withoutObject } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'list-for-object-accepted',
    title: 'accepts a list in place of an object',
    foundBy: ['wrong-body'],
    mayAlsoFail: ['wrong-type', 'null-value', 'wrong-item', 'no-alternative', 'out-of-range'],
    absent: withoutObject,
    overlooks: ['type'],
  },
];
