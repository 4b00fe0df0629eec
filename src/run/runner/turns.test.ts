import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, overlap, Turns } from './turns.js';

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

  it('lets who comes later wait for who waits, where both change one resource', async () => {
    const claims = [claim(['a'], ['a']), claim(['a', 'b'], ['a', 'b']), claim(['b'], ['b'])];
    expect(await ranBy(claims)).toEqual([[0], [1], [2]]);
  });

  it('never lets two conflict, keeps the order of those who do, and forgets nobody', async () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
    const claims = fc.array(
      fc.tuple(names, names).map(([watches, changes]) => claim([...watches, ...changes], changes)),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(claims, fc.infiniteStream(fc.nat()), async (given, picks) => {
        const turns = new Turns();
        const held = new Map<number, () => void>();
        const begun: number[] = [];
        for (const [index, one] of given.entries())
          void turns.take(one).then((end) => {
            held.set(index, end);
            begun.push(index);
          });
        const at = (index: number): Claim => given[index] ?? claim([]);
        for (let step = 0; step < given.length; step += 1) {
          await Promise.resolve();
          const now = [...held.keys()];
          for (const one of now)
            for (const other of now) expect(one !== other && conflict(at(one), at(other))).toBe(false);
          const picked = now[picks.next().value % now.length] ?? -1;
          held.get(picked)?.();
          held.delete(picked);
        }
        await Promise.resolve();
        expect(begun.toSorted((a, b) => a - b)).toEqual(given.map((_, index) => index));
        const changing = begun.filter((index) => at(index).changes.size > 0);
        for (const [place, later] of changing.entries())
          for (const earlier of changing.slice(0, place))
            expect(earlier > later && conflict(at(earlier), at(later))).toBe(false);
      }),
    );
  });
});

function conflict(one: Claim, other: Claim): boolean {
  return overlap(one.changes, other.watches) || overlap(other.changes, one.watches);
}
