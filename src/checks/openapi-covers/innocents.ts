import { everywhere } from '../../mock/kit/absent.js';
import { inDocument } from '../../mock/kit/documents.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { isObject } from '../../model/json.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'openapi-of-more',
    title: 'publishes an OpenAPI document with a path beyond the GovSpec',
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: inDocument((document) => ({
      ...document,
      paths: {
        ...(isObject(document.paths) ? document.paths : {}),
        '/candidate/ping': { get: { responses: { '204': { description: 'It is there.' } } } },
      },
    })),
  },
];
