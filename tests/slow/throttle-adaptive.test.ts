import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/model/exchange.js';
import type { PreparedRequest } from '../../src/model/wire.js';
import { Pace } from '../../src/run/http/pace.js';
import { throttled } from '../../src/run/http/throttle.js';

const shown = { method: 'GET', url: 'http://127.0.0.1/', headers: {} };
const request: PreparedRequest = { operation: 'o', ...shown, bare: false, shown, mask: (text) => text };
const clock = (): number => performance.now();

function answer(status: number, ms: number, headers: Record<string, string> = {}): Exchange {
  return { operation: 'o', request: shown, response: { status, headers, body: '', bytes: 0, utf8: true }, ms };
}

/** A candidate that answers by how many requests are under way, and how long ago others came. */
function candidate(answerTo: (underWay: number) => Exchange) {
  let [underWay, most, asked] = [0, 0, 0];
  return {
    most: () => most,
    asked: () => asked,
    transport: async (): Promise<Exchange> => {
      asked += 1;
      underWay += 1;
      most = Math.max(most, underWay);
      const exchange = answerTo(underWay);
      await new Promise((resolve) => setTimeout(resolve, 2));
      underWay -= 1;
      return exchange;
    },
  };
}

async function statusesOf(transport: () => Promise<Exchange>, count: number): Promise<(number | undefined)[]> {
  const send = throttled(transport, { concurrency: 4, maxConcurrency: 32, pace: new Pace(undefined, clock) });
  const exchanges = await Promise.all(Array.from({ length: count }, () => send(request)));
  return exchanges.map(({ response }) => response?.status);
}

describe('a candidate is asked as much as it bears', () => {
  it('more at a time where it answers as fast as ever', async () => {
    const fast = candidate(() => answer(200, 2));
    await statusesOf(fast.transport, 300);
    expect(fast.most()).toBeGreaterThan(12);
  });

  it('few at a time where it slows down', async () => {
    const slow = candidate((underWay) => answer(200, underWay * 20));
    await statusesOf(slow.transport, 300);
    expect(slow.most()).toBeLessThan(12);
  });

  it.each([500, 502, 503])('without a failure where it answers %i to more than eight at a time', async (status) => {
    const weak = candidate((underWay) => answer(underWay > 8 ? status : 200, 2));
    expect(new Set(await statusesOf(weak.transport, 300))).toEqual(new Set([200]));
    expect(weak.asked()).toBeLessThan(330);
  });

  it('and a failure that has nothing to do with that is told as it is', async () => {
    const send = throttled(candidate(() => answer(500, 2)).transport, {
      ...{ concurrency: 1, maxConcurrency: 8 },
      pace: new Pace(undefined, clock),
    });
    const exchanges = await Promise.all(Array.from({ length: 20 }, () => send({ ...request, method: 'POST' })));
    for (const exchange of exchanges) expect(exchange).not.toHaveProperty('twice');
  });

  it('and what may have been done before a failure of too many requests bears a mark', async () => {
    const weak = candidate((underWay) => answer(underWay > 2 ? 500 : 201, 2));
    const send = throttled(weak.transport, { concurrency: 1, maxConcurrency: 8, pace: new Pace(undefined, clock) });
    const exchanges = await Promise.all(Array.from({ length: 20 }, () => send({ ...request, method: 'POST' })));
    expect(new Set(exchanges.map(({ response }) => response?.status))).toEqual(new Set([201]));
    expect(exchanges.filter(({ twice }) => twice === true).length).toBeGreaterThan(0);
  });

  it('at the rate that it allows', { timeout: 20_000 }, async () => {
    const allowed = 50;
    const times: number[] = [];
    const limiter = candidate(() => {
      const now = clock();
      const isFull = times.filter((at) => at > now - 1000).length >= allowed;
      if (!isFull) times.push(now);
      return isFull ? answer(429, 2, { 'retry-after': '1' }) : answer(200, 2);
    });
    const begun = clock();
    expect(new Set(await statusesOf(limiter.transport, 150))).toEqual(new Set([200]));
    expect(150 / ((clock() - begun) / 1000)).toBeGreaterThan(allowed * 0.4);
    expect(limiter.asked()).toBeLessThan(200);
  });
});
