import { withoutRequiredValue } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'null-accepted',
    title: 'accepts null for a value that is required',
    foundBy: ['null-value'],
    absent: withoutRequiredValue,
    overlooks: ['null'],
  },
];
