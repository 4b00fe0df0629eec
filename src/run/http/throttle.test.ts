import { describe, expect, it, vi } from 'vitest';
import type { Exchange } from '../../model/exchange.js';
import type { PreparedRequest } from '../../model/wire.js';
import type { AdaptiveLimit } from './adaptive-limit.js';
import { Pace } from './pace.js';
import { paced, throttled } from './throttle.js';

const shown = { method: 'GET', url: 'http://127.0.0.1/', headers: {} };
const request: PreparedRequest = { operation: 'o', ...shown, bare: false, shown, mask: (text) => text };
const clock = (): number => performance.now();

function exchange(status: number, headers: Record<string, string> = {}): Exchange {
  return { operation: 'o', request: shown, response: { status, headers, body: '', bytes: 0, utf8: true }, ms: 1 };
}

/** A pause is over at once, and the clock says that it has passed. */
class PassingPace extends Pace {
  override spare(milliseconds: number): void {
    vi.setSystemTime(Date.now() + milliseconds);
  }
}

/** Answers in turn, the last one for ever, and counts what is asked. */
function answering(...answers: Exchange[]) {
  const sent: number[] = [];
  let [under, most] = [0, 0];
  return {
    sent,
    most: () => most,
    transport: async (): Promise<Exchange> => {
      sent.push(clock());
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, 2));
      under -= 1;
      return answers[Math.min(sent.length, answers.length) - 1] ?? exchange(200);
    },
  };
}

describe('the candidate is spared', () => {
  it('by few requests at once', async () => {
    const candidate = answering(exchange(200));
    const send = throttled(candidate.transport, { concurrency: 3, pace: new Pace(undefined, clock) });
    await Promise.all(Array.from({ length: 12 }, () => send(request)));
    expect([candidate.sent.length, candidate.most()]).toEqual([12, 3]);
  });

  it('by few requests in a second, those of probes among them', async () => {
    const candidate = answering(exchange(200));
    const pace = new Pace(50, clock);
    const sends = [paced(candidate.transport, pace), throttled(candidate.transport, { concurrency: 8, pace })];
    await Promise.all(sends.flatMap((send) => [send(request), send(request), send(request)]));
    expect(clock() - (candidate.sent[0] ?? 0)).toBeGreaterThanOrEqual(95);
  });

  it('by few requests of one kind in a second', async () => {
    const candidate = answering(exchange(200));
    const send = throttled(candidate.transport, { concurrency: 8, pace: new Pace(50, clock) });
    const begun = clock();
    await Promise.all(Array.from({ length: 5 }, () => send(request)));
    expect((candidate.sent.at(-1) ?? 0) - begun).toBeGreaterThan(70);
  });

  it('for three minutes where it asks for nothing but patience, and again after another answer', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const later = exchange(429, { 'retry-after': '60' });
      const candidate = answering(later, later, later, later, later, exchange(200), later, exchange(201));
      const send = throttled(candidate.transport, { concurrency: 1, pace: new PassingPace(undefined, clock) });
      const statuses: (number | undefined)[] = [];
      for (let turn = 0; turn < 4; turn += 1) statuses.push((await send(request)).response?.status);
      expect(statuses).toEqual([429, 429, 200, 201]);
      expect(candidate.sent.length).toBe(8);
    } finally {
      vi.useRealTimers();
    }
  });

  it('by the pause that it asks for, and the answer is the one after it', async () => {
    const candidate = answering(exchange(429, { 'retry-after': '1' }), exchange(200));
    const begun = clock();
    const { response } = await throttled(candidate.transport, { concurrency: 1, pace: new Pace(undefined, clock) })(
      request,
    );
    expect(response?.status).toBe(200);
    expect((candidate.sent[1] ?? 0) - begun).toBeGreaterThan(990);
  });

  it('by longer pauses between all further requests', async () => {
    const atOnce = exchange(429, { 'retry-after': '0' });
    const candidate = answering(atOnce, atOnce, exchange(200));
    const send = throttled(candidate.transport, { concurrency: 4, pace: new Pace(undefined, clock) });
    const begun = clock();
    for (let count = 0; count < 3; count += 1) await send(request);
    expect((candidate.sent.at(-1) ?? 0) - begun).toBeGreaterThan(35);
  });

  it('by none where it lets in at once what it asked to come back', async () => {
    const candidate = answering(exchange(429, { 'retry-after': '0' }), exchange(200));
    const pace = new Pace(undefined, clock);
    const spared = vi.spyOn(pace, 'spare');
    await throttled(candidate.transport, { concurrency: 4, pace })(request);
    expect(spared.mock.calls).toEqual([[0, false]]);
  });

  it('by pauses that end where it asks for no more patience', async () => {
    let now = 0;
    const pace = new Pace(undefined, () => now);
    const pauses = async (): Promise<boolean> => {
      const begun = performance.now();
      await pace.awaitTurn();
      await pace.awaitTurn();
      return performance.now() - begun > 15;
    };
    pace.spare(0, true);
    expect(await pauses()).toBe(true);
    for (now = 1000; now <= 10_000; now += 1000) pace.noteAnswer();
    expect(await pauses()).toBe(false);
  });

  it('also by a server error of a limiter that says that nothing is left', async () => {
    const limited = answering(exchange(500, { 'x-ratelimit-remaining': '0' }), exchange(200));
    expect(
      (await throttled(limited.transport, { concurrency: 1, pace: new Pace(undefined, clock) })(request)).response
        ?.status,
    ).toBe(200);
    const failing = answering(exchange(500, { 'x-ratelimit-remaining': '7' }), exchange(200));
    expect(
      (await throttled(failing.transport, { concurrency: 1, pace: new Pace(undefined, clock) })(request)).response
        ?.status,
    ).toBe(500);
  });

  it('who asks for too long a pause, or never ends asking, is answered with what was said', async () => {
    const long = answering(exchange(429, { 'retry-after': '86400' }));
    expect(
      (await throttled(long.transport, { concurrency: 1, pace: new Pace(undefined, clock) })(request)).response?.status,
    ).toBe(429);
    expect(long.sent).toHaveLength(1);
    const past = new Date(Date.now() - 5000).toUTCString();
    const always = answering(exchange(429, { 'retry-after': past }));
    expect(
      (await throttled(always.transport, { concurrency: 1, pace: new Pace(undefined, clock) })(request)).response
        ?.status,
    ).toBe(429);
    expect(always.sent).toHaveLength(8);
  });

  it('by no more than one further try where a connection breaks', async () => {
    const broken: Exchange = {
      operation: 'o',
      request: shown,
      failure: { kind: 'connection', message: 'reset' },
      ms: 1,
    };
    const once = answering(broken, exchange(200));
    expect(
      (await throttled(once.transport, { concurrency: 1, pace: new Pace(undefined, clock) })(request)).response?.status,
    ).toBe(200);
    const always = answering(broken);
    expect(
      (await throttled(always.transport, { concurrency: 1, pace: new Pace(undefined, clock) })(request)).failure?.kind,
    ).toBe('connection');
    expect(always.sent.length).toBe(2);
  });

  it('by a note where what broke may have been carried out', async () => {
    const broken: Exchange = { ...exchange(200), failure: { kind: 'connection', message: 'reset' } };
    const sentBy = async (method: string) =>
      throttled(answering(broken, exchange(200)).transport, { concurrency: 1, pace: new Pace(undefined, clock) })({
        ...request,
        method,
      });
    expect(await sentBy('POST')).toMatchObject({ twice: 'broken', response: { status: 200 } });
    expect(await sentBy('GET')).not.toHaveProperty('twice');
  });

  it('by another note where the candidate had too much to do', async () => {
    const strains = [true, false];
    const limit = {
      take: async () => ({ end: () => strains.shift() ?? false, cancel: () => undefined }),
    } as unknown as AdaptiveLimit;
    const { transport } = answering(exchange(503), exchange(404));
    const pace = new Pace(undefined, clock);
    const sent = await throttled(transport, { concurrency: 1, pace, limit })({ ...request, method: 'DELETE' });
    expect(sent).toMatchObject({ twice: true, response: { status: 404 } });
  });
});
