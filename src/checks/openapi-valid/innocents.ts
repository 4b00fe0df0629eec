import { everywhere } from '../../mock/kit/absent.js';
import { inDocument } from '../../mock/kit/documents.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'openapi-with-extensions',
    title: 'publishes an OpenAPI document with extensions of its own',
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: inDocument((document) => ({
      ...document,
      externalDocs: { url: 'https://candidate.example/handbook' },
      'x-candidate': { stage: 'live' },
    })),
  },
];
