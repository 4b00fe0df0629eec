import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assertReadable, contentsOf, targets } from './support/fuzzed-files.js';
import { mutated } from './support/mutations.js';

/** tests/slow/fuzz.test.ts tries more. */
const limits = { seed: 20_261_128, numRuns: 2 };

it.each(targets.map((target) => [target.name, target] as const))(
  '%s in which something was changed is told of in one message',
  async (_, target) => {
    const contents = contentsOf(await target.content());
    await fc.assert(
      fc.asyncProperty(contents, (content) => assertReadable(target, content)),
      limits,
    );
  },
);

it('a change changes something, and most values in some run', () => {
  const value = { a: [1, 2], b: 'text' };
  const all = fc.sample(mutated(value), { seed: 1, numRuns: 200 }).map((changed) => JSON.stringify(changed));
  expect(all.filter((text) => text === JSON.stringify(value)).length).toBeLessThan(20);
  expect(new Set(all).size).toBeGreaterThan(100);
});
