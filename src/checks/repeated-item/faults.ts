import { has, unless } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'repeated-item-accepted',
    title: 'accepts an item of a list twice',
    foundBy: ['repeated-item'],
    absent: unless(has('uniqueItems'), 'the items of no list must differ'),
    overlooks: ['unique'],
  },
];
