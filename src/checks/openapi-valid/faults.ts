import { everywhere } from '../../mock/kit/absent.js';
import { inDocument } from '../../mock/kit/documents.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'openapi-invalid',
    title: 'publishes an OpenAPI document without a title',
    foundBy: ['openapi-valid'],
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: inDocument((document) => ({ ...document, info: { version: '1.0.0' } })),
  },
];
