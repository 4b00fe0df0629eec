import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'challenge-with-reason',
    title: 'says in the challenge of a 401 what is wrong with the credential (RFC 6750)',
    absent: everywhere,
    refusesAccess: async (refusal) => ({
      ...refusal,
      headers: { ...refusal.headers, 'www-authenticate': 'Bearer realm="candidate", error="invalid_token"' },
    }),
  },
];
