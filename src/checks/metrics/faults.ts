import { everywhere } from '../../mock/kit/absent.js';
import { gone } from '../../mock/kit/documents.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'metrics-missing',
    title: 'offers no figures',
    foundBy: ['metrics'],
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: (wire, path) => (path === '/metrics' ? gone : wire),
  },
];
