import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'health-in-another-form',
    title: 'says in the media type for health that it is well',
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: (wire, path) =>
      path === '/health'
        ? { ...wire, headers: { 'content-type': 'application/health+json' }, body: '{"status":"pass","checks":{}}' }
        : wire,
  },
];
