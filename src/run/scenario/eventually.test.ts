import { describe, expect, it } from 'vitest';
import { stopUnverified } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { eventually, eventuallyListed, lookUntil, type Pausing, repeatUntil, untilChangesShow } from './eventually.js';
import { Lateness } from './lateness.js';

describe('a list that is looked at again', () => {
  const fault: Finding = {
    outcome: 'fail',
    problems: [{ kind: 'list-incomplete', clause: { file: 'a.yaml', pointer: '' }, expected: 'it', actual: 'nothing' }],
  };
  /** How often a list is looked at, of which only the second look shows what is expected. */
  const looksAt = async (listLateness: Lateness): Promise<number> => {
    const tape: Pausing['tape'] = { isSealed: false, remember: (_, __, find) => find() };
    let looks = 0;
    await eventuallyListed(
      { profile: { settle: 0 }, session: { tape, lateness: { window: 0 }, listLateness } },
      'a',
      () => {
        looks += 1;
        return Promise.resolve(looks > 1 ? { outcome: 'pass' } : fault);
      },
    );
    return looks;
  };

  it('is waited for, though new items were read at once', async () => {
    expect(await looksAt(new Lateness())).toBe(2);
  });

  it('is no longer waited for where several lists never showed what was looked for', async () => {
    const lateness = new Lateness();
    for (const looks of [6, 6, 6]) lateness.noteNew(looks, false);
    expect(await looksAt(lateness)).toBe(1);
  });
});

it.each([
  ['is waited for, though all else is prompt', 202, 2],
  ['is not waited for where the request was carried out', 201, 1],
])('what a candidate has only accepted %s', async (_, status, expected) => {
  let looks = 0;
  const tape: Pausing['tape'] = { isSealed: false, remember: (__, ___, find) => find() };
  const evidence = { judged: { response: { status, headers: {}, body: '', bytes: 0, utf8: true } } };
  const world = { profile: { settle: 0 }, session: { tape, lateness: { window: 0 } }, evidence };
  await lookUntil(world, {
    key: 'a',
    look: () => {
      looks += 1;
      return Promise.resolve(looks);
    },
    isEnough: (look) => look > 1,
  });
  expect(looks).toBe(expected);
});

describe('what is looked at again', () => {
  it('is looked at once where the profile gives no window', async () => {
    const labels: string[] = [];
    await lookUntil(
      { profile: { settle: 0 } },
      { key: 'a', look: (label) => Promise.resolve(labels.push(label)), isEnough: () => false },
    );
    expect(labels).toEqual(['']);
  });

  it('is looked at until the window has passed, with growing pauses', async () => {
    const labels: string[] = [];
    await lookUntil(
      { profile: { settle: 120 } },
      { key: 'a', look: (label) => Promise.resolve(labels.push(label)), isEnough: () => false },
    );
    expect(labels).toEqual(['', ' 2', ' 3']);
  });

  it('is a fault only if it is one at the last look', async () => {
    const problem = {
      kind: 'still-there',
      clause: { file: 'a.yaml', pointer: '' },
      expected: 'nothing',
      actual: 'something',
    } as const;
    const fault: Finding = { outcome: 'fail', problems: [problem] };
    const found = (findings: readonly Finding[]) => {
      let looks = 0;
      return eventually({ profile: { settle: 120 } }, 'a', () => Promise.resolve(findings[looks++] ?? fault));
    };
    expect(await found([fault, { outcome: 'pass' }])).toEqual({ outcome: 'pass' });
    expect(await found([fault])).toEqual(fault);
    const open: Finding = { outcome: 'not-verified', reason: 'nothing shows it' };
    expect(await found([open, { outcome: 'pass' }])).toEqual(open);
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

  it('is looked at as often as the recording says', async () => {
    const labels: string[] = [];
    const tape = { isSealed: true, remember: () => Promise.resolve(3 as never) };
    const look = (label: string) => Promise.resolve(labels.push(label));
    const world = { profile: { settle: 0 }, session: { tape } };
    expect(await lookUntil(world, { key: 'a', look, isEnough: () => true })).toBe(3);
    expect(labels).toEqual(['', ' 2', ' 3']);
  });
});

describe('a look that ends the scenario', () => {
  const stop = stopUnverified('the request was not sent');
  const looksBefore = async (isSealed: boolean): Promise<string[]> => {
    const labels: string[] = [];
    const look = async (label: string): Promise<string> => {
      labels.push(label);
      if (labels.length === 2) throw stop;
      return label;
    };
    const tape: Pausing['tape'] = { isSealed, remember: () => Promise.reject(stop) };
    const looking = lookUntil({ profile: { settle: 0 }, session: { tape } }, { key: 'a', look, isEnough: () => true });
    await expect(looking).rejects.toBe(stop);
    return labels;
  };

  it('comes after as many looks when a recording is judged again', async () => {
    expect(await looksBefore(true)).toEqual(['', ' 2']);
  });

  it('is not looked for again in a run', async () => {
    expect(await looksBefore(false)).toEqual([]);
  });
});

describe('what a journey changed', () => {
  const waited = async (settle: number, shown: number, isSealed = false): Promise<boolean> => {
    const begun = performance.now();
    const tape = { isSealed, remember: () => Promise.resolve(1 as never) };
    await untilChangesShow({ profile: { settle }, session: { tape, lateness: { shown } } });
    return performance.now() - begun >= 30;
  };

  it('has the time that the profile gives, or that the run has seen', async () => {
    expect([await waited(0, 0), await waited(40, 0), await waited(0, 40)]).toEqual([false, true, true]);
  });

  it('needs none when a recording is judged again', async () => {
    expect(await waited(5000, 0, true)).toBe(false);
  });
});
