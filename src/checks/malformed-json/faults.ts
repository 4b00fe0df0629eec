import { withoutJsonBody } from '../../mock/kit/clauses.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'error-on-malformed-json',
    title: 'fails with 500 on bodies that are no JSON',
    foundBy: ['malformed-json'],
    absent: withoutJsonBody,
    failsOn: ['json'],
  },
  {
    id: 'malformed-json-accepted',
    title: 'accepts bodies that are no JSON',
    foundBy: ['malformed-json'],
    absent: withoutJsonBody,
    overlooks: ['json'],
  },
];
