import { everywhere } from '../../mock/kit/absent.js';
import { inDocument, paths } from '../../mock/kit/documents.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'openapi-short',
    title: 'publishes an OpenAPI document that leaves every other path out',
    foundBy: ['openapi-covers'],
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: inDocument((document) => ({
      ...document,
      paths: Object.fromEntries(paths(document).filter((_, index) => index % 2 === 1)),
    })),
  },
];
