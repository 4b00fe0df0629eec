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
    await fc.assert(
      fc.asyncProperty(claims, fc.infiniteStream(fc.nat()), async (given, picks) => {
        const { begun, together } = await inRandomOrder(given, picks);
        expect(together.filter(([one, other]) => conflict(one, other))).toEqual([]);
        expect(begun.toSorted((one, other) => one - other)).toEqual(given.map((_, index) => index));
        const changing = begun.filter((index) => given[index]?.changes.size !== 0);
        const swapped = pairsOf(changing).filter(([first, second]) => first > second);
        expect(
          swapped.filter(([first, second]) => conflict(given[first] ?? nothing, given[second] ?? nothing)),
        ).toEqual([]);
      }),
    );
  });
});

const nothing = claim([]);
const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
const claims = fc.array(
  fc.tuple(names, names).map(([watches, changes]) => claim([...watches, ...changes], changes)),
  { maxLength: 12 },
);

/** Takes all claims at once, and ends any of those that have a turn. @returns in which order they began, and which were held together */
async function inRandomOrder(given: readonly Claim[], picks: Iterator<number>) {
  const turns = new Turns();
  const held = new Map<number, () => void>();
  const begun: number[] = [];
  const together: [Claim, Claim][] = [];
  for (const [index, one] of given.entries())
    void turns.take(one).then((end) => {
      held.set(index, end);
      begun.push(index);
    });
  for (const _ of given) {
    await Promise.resolve();
    const now = [...held.keys()];
    together.push(...pairsOf(now.flatMap((index) => given[index] ?? [])));
    const picked = now[picks.next().value % now.length] ?? -1;
    held.get(picked)?.();
    held.delete(picked);
  }
  return { begun, together };
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, place) => list.slice(place + 1).map((other): [T, T] => [one, other]));
}

function conflict(one: Claim, other: Claim): boolean {
  return overlap(one.changes, other.watches) || overlap(other.changes, one.watches);
}
