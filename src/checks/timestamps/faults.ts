import { everywhere } from '../../mock/kit/absent.js';
import { withBody } from '../../mock/kit/documents.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'local-times',
    title: 'writes times as people do, without UTC',
    foundBy: ['timestamps'],
    wholeCandidate: true,
    absent: everywhere,
    rewrite: (wire) => withBody(wire, (body) => ({ ...body, answeredAt: '22.11.2026 10:15' })),
  },
];
