import { everywhere } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'correlation-lost',
    title: 'does not give the id of a request back',
    foundBy: ['correlation-id'],
    wholeCandidate: true,
    absent: everywhere,
    withoutHeaders: ['x-correlation-id'],
  },
];
