import { describe, expect, it } from 'vitest';
import { type Claim, Turns } from './turns.js';

const claim = (watches: readonly string[], changes: readonly string[] = []): Claim => ({
  watches: new Set(watches),
  changes: new Set(changes),
});

/** Takes all claims at once. @returns which have a turn after each that is ended, the first first */
async function ranBy(claims: readonly Claim[]): Promise<number[][]> {
  const turns = new Turns();
  const begun: { index: number; end: () => void }[] = [];
  for (const [index, one] of claims.entries()) void turns.take(one).then((end) => begun.push({ index, end }));
  const steps: number[][] = [];
  for (let step = 0; step < claims.length; step += 1) {
    await new Promise(setImmediate);
    steps.push(begun.map(({ index }) => index).toSorted());
    begun.shift()?.end();
  }
  return steps;
}

describe('turns', () => {
  it('lets many watch one resource at the same time', async () => {
    expect(await ranBy([claim(['a']), claim(['a'])])).toEqual([[0, 1], [1]]);
  });

  it('lets nobody change what another watches', async () => {
    expect(await ranBy([claim(['a']), claim([], ['a'])])).toEqual([[0], [1]]);
  });

  it('lets different resources be changed at the same time', async () => {
    expect(await ranBy([claim(['a'], ['a']), claim(['b'], ['b'])])).toEqual([[0, 1], [1]]);
  });

  it('lets those who only watch go together, before those who change', async () => {
    expect(await ranBy([claim(['a']), claim(['a'], ['a']), claim(['a'])])).toEqual([[0, 2], [2], [1]]);
  });

  it('lets those who change go in the order in which they came', async () => {
    const changing = claim(['a'], ['a']);
    expect(await ranBy([changing, claim(['a'], ['a']), claim(['a'], ['a'])])).toEqual([[0], [1], [2]]);
  });
});
