import { randomUUID } from 'node:crypto';
import { everywhere } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'correlation-by-request-id',
    title: 'gives the id of a request back in the header X-Request-ID',
    wholeCandidate: true,
    absent: everywhere,
    withoutHeaders: ['x-correlation-id'],
    refusals: true,
    rewrite: (wire, { arrived: { headers } }) =>
      withHeader(wire, 'x-request-id', String(headers['x-request-id'] ?? headers['x-correlation-id'] ?? randomUUID())),
  },
];
