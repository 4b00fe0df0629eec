import { has, unless } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'unlisted-value-accepted',
    title: 'accepts values that their list does not have',
    foundBy: ['wrong-enum'],
    absent: unless(has('enum'), 'no input has a list of values'),
    overlooks: ['enum'],
  },
];
