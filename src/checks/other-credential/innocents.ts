import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'forbidden',
    title: 'refuses access with 403',
    absent: everywhere,
    refusesAccess: async (refusal) => ({ ...refusal, status: 403 }),
  },
];
