import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'access-refused-without-body',
    title: 'refuses access with a 401 that has no body',
    absent: everywhere,
    refusesAccess: async ({ status, headers: { 'content-type': _, ...headers } }) => ({ status, headers, body: '' }),
  },
];
