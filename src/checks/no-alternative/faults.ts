import { hasAlternatives, unless } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'no-alternative-accepted',
    title: 'accepts values that meet none of their alternatives',
    foundBy: ['no-alternative'],
    absent: unless(hasAlternatives, 'no property has alternatives'),
    overlooks: ['alternatives'],
  },
];
