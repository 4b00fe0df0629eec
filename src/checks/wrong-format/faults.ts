import { unless } from '../../mock/kit/clauses.js';
import { formats } from '../../mock/kit/constraints.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'wrong-format-accepted',
    title: 'accepts texts that are not of their format',
    foundBy: ['wrong-format'],
    absent: unless(({ format }) => formats[String(format)] !== undefined, 'no input has a format that can be enforced'),
    overlooks: ['format'],
  },
];
