import { randomUUID } from 'node:crypto';
import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'refusal-explained',
    title: 'explains a refused access at length, with a number by which it can be asked about',
    absent: everywhere,
    refusesAccess: async (refusal) => ({
      ...refusal,
      body: JSON.stringify({ detail: `Only a clerk of the registry may do this. Ask about it as ${randomUUID()}.` }),
    }),
  },
];
