import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'several-challenges',
    title: 'offers two schemes in the challenge of a 401 (RFC 9110 section 11.6.1)',
    absent: everywhere,
    refusesAccess: async (refusal) => ({
      ...refusal,
      headers: { ...refusal.headers, 'www-authenticate': 'Bearer realm="candidate", Basic realm="candidate"' },
    }),
  },
];
