import { describe, expect, it } from 'vitest';
import { essence } from '../support/essence.js';
import { checkReference, fault } from '../support/harness.js';

describe('the same input', () => {
  it.each([
    ['without a fault', []],
    ['with a lost update', [fault('update-lost')]],
    ['with credentials ignored', [fault('ignored-credential')]],
  ])('%s gives the same verdicts, however many requests are under way', async (_, faults) => {
    const [one, four, sixteen] = await Promise.all(
      [1, 4, 16].map(async (concurrency) =>
        essence(await checkReference('digital-registries', { faults, request: { concurrency } })),
      ),
    );
    expect(four).toEqual(one);
    expect(sixteen).toEqual(one);
  });
});
