import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { endingSoon } from './ending-soon.js';
import { Pace } from './pace.js';
import { throttled } from './throttle.js';

const shown = { method: 'GET', url: 'http://127.0.0.1/', headers: {} };
const request = { operation: 'o', ...shown, bare: false, shown, mask: (text: string) => text };
const clock = (): number => performance.now();

it('what is under way comes to its end where that takes a moment, and is given up where it takes longer', async () => {
  const controller = new AbortController();
  const soon = endingSoon(controller.signal);
  const quick = soon(wait(300, 'done'));
  const slow = soon(wait(60_000, 'done', { ref: false }));
  controller.abort();
  const begun = clock();
  await expect(quick).resolves.toBe('done');
  await expect(slow).rejects.toThrow(/interrupted/);
  expect(clock() - begun).toBeLessThan(2500);
  await expect(soon(wait(60_000, 'done', { ref: false }))).rejects.toThrow(/interrupted/);
});

it('what failed by itself says so, and nothing is given up without an interruption', async () => {
  const soon = endingSoon(new AbortController().signal);
  await expect(soon(Promise.reject(new Error('by itself')))).rejects.toThrow('by itself');
  await expect(soon(wait(1200, 'done'))).resolves.toBe('done');
});

it('a pause that the candidate asked for ends at once, and nothing is sent after it', async () => {
  const controller = new AbortController();
  const sent: string[] = [];
  const response = { status: 429, headers: { 'retry-after': '60' }, body: '', bytes: 0, utf8: true };
  const limited = async () => {
    sent.push('GET');
    return { operation: 'o', request: shown, response, ms: 1 };
  };
  const send = throttled(limited, { concurrency: 1, pace: new Pace(undefined, clock, controller.signal) });
  const both = Promise.allSettled([send(request), send(request)]);
  await wait(50);
  controller.abort();
  const begun = clock();
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect([clock() - begun < 1000, sent.length]).toEqual([true, 1]);
});
