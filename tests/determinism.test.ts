import { expect, it } from 'vitest';
import { essence } from './support/essence.js';
import { checkReference, fault } from './support/harness.js';

/** With one Building Block; tests/slow does it with more faults and more requests. */
it('the same input gives the same verdicts, however many requests are under way', async () => {
  const faults = [fault('update-lost'), fault('wrong-content-type', 'registration/getServices')];
  const [one, sixteen] = await Promise.all(
    [1, 16].map(async (concurrency) =>
      essence(await checkReference('registration', { faults, request: { concurrency, depth: 'quick' } })),
    ),
  );
  expect(sixteen).toEqual(one);
});
