import { expect, it } from 'vitest';
import type { PreparedRequest } from '../../model/wire.js';
import { makeTransport } from './transport.js';

const tooLarge = Object.assign(new Error('too large'), { code: 'ERR_BUFFER_TOO_LARGE' });
const broken = Object.assign(new Error('closed'), { code: 'ECONNRESET' });

/** How many requests of an operation are under way at most after one of them has failed. */
async function mostAfter(error: Error): Promise<number> {
  let [underWay, most] = [0, 0];
  const transport = makeTransport(
    async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
      throw error;
    },
    { timeout: 1000, clock: () => 0 },
  );
  const prepared = { operation: 'api/export', shown: {}, mask: (text: string) => text } as unknown as PreparedRequest;
  expect((await transport(prepared)).failure).toBeDefined();
  most = 0;
  await Promise.all([1, 2, 3, 4].map(async () => transport(prepared)));
  return most;
}

it('where an answer was too large, the next requests of the operation go one at a time', async () => {
  expect(await mostAfter(tooLarge)).toBe(1);
});

it('another failure holds nothing back', async () => {
  expect(await mostAfter(broken)).toBe(4);
});
