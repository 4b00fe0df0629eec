import { has, unless } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'repeated-item-accepted',
    title: 'accepts an item of a list twice',
    foundBy: ['repeated-item'],
    absent: unless(has('uniqueItems'), 'no list requires its items to be different'),
    overlooks: ['unique'],
  },
];
