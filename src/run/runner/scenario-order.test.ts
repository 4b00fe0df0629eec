import { describe, expect, it } from 'vitest';
import type { Script } from '../scenario/script.js';
import type { FinishedScenario } from './finished-scenario.js';
import type { Need } from './needs.js';
import { ScenarioOrder, type Waits } from './scenario-order.js';

const set = (...names: readonly string[]): ReadonlySet<string> => new Set(names);
const nothing = { watches: set(), changes: set() };
const writer: Need = { when: 'now', touches: set('a'), claim: nothing, from: 0 };
const stranger: Need = { when: 'now', touches: set('b'), claim: nothing, from: 0 };
const walker: Need = { when: 'calm', touches: set('a'), claim: { watches: set('a'), changes: set() }, from: 1 };
const changer: Need = { ...walker, claim: { watches: set('a'), changes: set('a') } };
const last: Need = { when: 'last', touches: set(), claim: nothing, from: 0 };

/** Runs scenarios of two steps, each of which takes one turn of the loop. @returns the steps of each turn */
async function turnsOf(
  needs: Readonly<Record<string, Need>>,
  calm: readonly string[] = [],
  atOnce = 8,
): Promise<string[][]> {
  const turns: string[][] = [[]];
  let isOver = false;
  const tick = async (): Promise<void> => {
    if (isOver) return;
    turns.push([]);
    await new Promise(setImmediate);
    await tick();
  };
  const runScenario = async ({ facts: { id } }: Script, waits?: Waits): Promise<FinishedScenario> => {
    for (const position of [0, 1]) {
      await waits?.before(position);
      if (position === 1 && calm.includes(id)) await waits?.calm();
      turns.at(-1)?.push(`${id}${position}`);
      await new Promise(setImmediate);
      await new Promise(setImmediate);
    }
    return {} as FinishedScenario;
  };
  const needOf = ({ facts }: Script): Need => needs[facts.id] ?? last;
  const scripts = Object.keys(needs).map((id) => ({ facts: { id }, steps: [] }) as unknown as Script);
  const ends = new ScenarioOrder({ needOf, runScenario, atOnce }).begin(scripts);
  void tick();
  await Promise.all(ends);
  isOver = true;
  return turns.filter((steps) => steps.length > 0);
}

describe('scenarios', () => {
  it('begin together, and a list is walked through when nobody writes to it any more', async () => {
    const turns = await turnsOf({ walk: walker, write: writer });
    expect(turns).toEqual([['walk0', 'write0'], ['write1'], ['walk1']]);
  });

  it('that touch something else are not waited for', async () => {
    const turns = await turnsOf({ walk: walker, other: stranger });
    expect(turns.flat().indexOf('walk1')).toBeLessThan(4);
    expect(turns).toHaveLength(2);
  });

  it('walk through one list together, and change it one after the other', async () => {
    const turns = await turnsOf({ walk: walker, too: walker, change: changer, more: changer });
    expect(turns).toEqual([['walk0', 'too0', 'change0', 'more0'], ['walk1', 'too1'], ['change1'], ['more1']]);
  });

  it('that are to be calm are run alone', async () => {
    const turns = await turnsOf({ walk: walker, other: stranger, too: walker }, ['walk', 'too']);
    expect(turns.at(-2)).toEqual(['walk1']);
    expect(turns.at(-1)).toEqual(['too1']);
  });

  it('that need nothing for themselves are calm when all others have ended, and keep nobody from beginning', async () => {
    const turns = await turnsOf({ read: writer, too: stranger, walk: walker, other: stranger }, ['read', 'too'], 1);
    expect(turns.slice(-2)).toEqual([['read1'], ['too1']]);
  });

  it('of the whole run come when all else has ended, in their order', async () => {
    const turns = await turnsOf({ end: last, write: writer, over: last });
    expect(turns.flat()).toEqual(['write0', 'write1', 'end0', 'end1', 'over0', 'over1']);
  });
});
