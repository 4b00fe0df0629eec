import { has, unless } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'wrong-pattern-accepted',
    title: 'accepts texts that do not match their pattern',
    foundBy: ['wrong-pattern'],
    absent: unless(has('pattern'), 'no input has a pattern'),
    overlooks: ['pattern'],
  },
];
