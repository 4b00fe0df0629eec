import { everywhere } from '../../mock/kit/absent.js';
import { counted } from '../../mock/kit/counting.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { json } from '../../mock/kit/wire-answer.js';

/** After this many requests, the next is asked to come back. */
const patience = 25;

export const innocents: readonly Innocent[] = [
  {
    id: 'rate-limited',
    title: 'asks every now and then to come back later (429 with Retry-After)',
    absent: everywhere,
    intercepts: (_, { memory }) => {
      if (counted(memory) % patience !== 0) return undefined;
      const answer = json(429, { detail: 'Not so fast.' });
      return { ...answer, headers: { ...answer.headers, 'retry-after': '0' } };
    },
  },
];
