import { has, unless } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'wrong-length-accepted',
    title: 'accepts texts and lists of any length',
    foundBy: ['wrong-length'],
    mayAlsoFail: ['wrong-item'],
    absent: unless(has('minLength', 'maxLength', 'minItems', 'maxItems'), 'the length of no input is limited'),
    overlooks: ['length'],
  },
];
