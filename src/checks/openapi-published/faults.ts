import { everywhere } from '../../mock/kit/absent.js';
import { gone } from '../../mock/kit/documents.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'openapi-missing',
    title: 'publishes no OpenAPI document',
    foundBy: ['openapi-published'],
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: (wire, path) => (/openapi|api-catalog/.test(path) ? gone : wire),
  },
];
