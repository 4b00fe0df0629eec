import { everywhere } from '../../mock/kit/absent.js';
import { gone } from '../../mock/kit/documents.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'health-missing',
    title: 'does not report its health',
    foundBy: ['health'],
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: (wire, path) => (path === '/health' ? gone : wire),
  },
];
