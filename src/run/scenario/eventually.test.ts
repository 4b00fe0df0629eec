import { describe, expect, it } from 'vitest';
import { lookUntil, repeatUntil } from './eventually.js';

describe('what is looked at again', () => {
  it('is looked at once where the profile gives no window', async () => {
    const labels: string[] = [];
    await lookUntil(
      { profile: { settle: 0 } },
      (label) => Promise.resolve(labels.push(label)),
      () => false,
    );
    expect(labels).toEqual(['']);
  });

  it('is looked at until the window has passed, with growing pauses', async () => {
    const labels: string[] = [];
    await lookUntil(
      { profile: { settle: 120 } },
      (label) => Promise.resolve(labels.push(label)),
      () => false,
    );
    expect(labels).toEqual(['', ' 2', ' 3']);
  });

  it('is not looked at again once it is enough', async () => {
    expect(
      await repeatUntil(
        (count) => Promise.resolve(count),
        (count) => count === 2,
        [1, 1, 1],
      ),
    ).toBe(2);
  });
});
