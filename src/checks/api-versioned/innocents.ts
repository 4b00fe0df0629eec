import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'version-in-document',
    title: 'says its version in its OpenAPI document, and in no header',
    wholeCandidate: true,
    absent: everywhere,
    withoutHeaders: ['api-version'],
  },
];
