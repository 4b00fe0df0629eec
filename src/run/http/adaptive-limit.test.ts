import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../model/exchange.js';
import { AdaptiveLimit, type Bounds, type Flight } from './adaptive-limit.js';

interface Told {
  readonly status?: number;
  readonly ms?: number;
  readonly headers?: Record<string, string>;
}

function told({ status = 200, ms = 10, headers = {} }: Told): Exchange {
  const request = { method: 'GET', url: 'http://127.0.0.1/', headers: {} };
  return { operation: 'o', request, response: { status, headers, body: '', bytes: 0, utf8: true }, ms };
}

/** A candidate that is asked as much as is allowed, round after round. */
class Rounds {
  readonly limit: AdaptiveLimit;

  /** How long this process has worked so far, in milliseconds. */
  busy = 0;

  constructor(bounds: Bounds) {
    this.limit = new AdaptiveLimit(bounds, () => this.busy);
  }

  /** @param answer what each of a round is answered, by how many are under way @returns how many were strained */
  async answer(count: number, answer: (underWay: number) => Told): Promise<number> {
    let strained = 0;
    for (let round = 0; round < count; round += 1) {
      const flights: Flight[] = [];
      const { now } = this.limit;
      for (let index = 0; index < now; index += 1) flights.push(await this.limit.take(false));
      for (const flight of flights) strained += flight.end(told(answer(now))) ? 1 : 0;
    }
    return strained;
  }
}

describe('the number of requests under way', () => {
  it('grows by half with each round of prompt answers, up to its cap', async () => {
    const rounds = new Rounds({ start: 4, most: 12 });
    await rounds.answer(2, () => ({}));
    expect(rounds.limit.now).toBe(9);
    await rounds.answer(9, () => ({}));
    expect(rounds.limit.now).toBe(12);
  });

  it('grows by one once the candidate has shown that it can be too much', async () => {
    const rounds = new Rounds({ start: 4, most: 32 });
    await rounds.answer(1, () => ({ status: 429 }));
    await rounds.answer(2, () => ({}));
    expect(rounds.limit.now).toBe(4);
  });

  it('begins with what another one has learned', async () => {
    const rounds = new Rounds({ start: 4, most: 32 });
    await rounds.answer(3, () => ({}));
    await rounds.limit.take(false);
    expect(rounds.limit.another().now).toBe(13);
  });

  it('stays where it is fixed, whatever is answered', async () => {
    const rounds = new Rounds({ start: 4, most: 4 });
    expect(await rounds.answer(5, () => ({ status: 503 }))).toBe(0);
    expect(rounds.limit.now).toBe(4);
  });

  it('does not grow where it is not used', async () => {
    const { limit } = new Rounds({ start: 4, most: 8 });
    for (let count = 0; count < 40; count += 1) (await limit.take(false)).end(told({}));
    expect(limit.now).toBe(4);
  });

  it.each([
    ['429', { status: 429 }],
    ['503', { status: 503 }],
    ['a server error that names a time', { status: 500, headers: { 'retry-after': '1' } }],
  ])('is halved once for all that were under way by %s', async (_, answer) => {
    const rounds = new Rounds({ start: 4, most: 32 });
    await rounds.answer(2, () => ({}));
    await rounds.answer(1, () => answer);
    expect(rounds.limit.now).toBe(4);
  });

  it('is halved where most answers take longer, and never to less than at the start', async () => {
    const rounds = new Rounds({ start: 4, most: 32 });
    await rounds.answer(4, () => ({}));
    expect(rounds.limit.now).toBe(19);
    await rounds.answer(1, () => ({ ms: 100 }));
    expect(rounds.limit.now).toBe(9);
    await rounds.answer(9, () => ({ ms: 100 }));
    expect(rounds.limit.now).toBe(4);
  });

  it('stays where an answer takes longer because this process had other work', async () => {
    const rounds = new Rounds({ start: 4, most: 32 });
    await rounds.answer(4, () => ({}));
    await rounds.answer(1, () => {
      rounds.busy += 90;
      return { ms: 100 };
    });
    expect(rounds.limit.now).toBe(28);
  });

  it('compares an answer only with those of its own status', async () => {
    const rounds = new Rounds({ start: 4, most: 32 });
    await rounds.answer(1, () => ({ status: 401, ms: 1 }));
    await rounds.answer(3, () => ({ ms: 60 }));
    expect(rounds.limit.now).toBe(19);
  });

  it('stays below what a candidate bears that slows down as it is asked more', async () => {
    const rounds = new Rounds({ start: 2, most: 32 });
    await rounds.answer(60, (underWay) => ({ ms: underWay * 10 }));
    expect(rounds.limit.now).toBeLessThan(10);
  });

  it('never comes back to where the candidate failed, and says that the failure counts for nothing', async () => {
    const rounds = new Rounds({ start: 4, most: 32 });
    const strained = await rounds.answer(60, (underWay) => ({ status: underWay > 8 ? 500 : 200 }));
    expect(strained).toBe(9);
    expect(rounds.limit.now).toBe(4);
  });

  it('takes a failure at its word where no more were under way than at the start', async () => {
    const rounds = new Rounds({ start: 4, most: 32 });
    expect(await rounds.answer(1, () => ({ status: 500 }))).toBe(0);
  });

  it('lets what is sent again go first', async () => {
    const { limit } = new Rounds({ start: 1, most: 1 });
    const order: string[] = [];
    const first = await limit.take(false);
    const take = async (name: string, isAgain: boolean): Promise<void> => {
      const flight = await limit.take(isAgain);
      order.push(name);
      flight.end(told({}));
    };
    const others = [take('new', false), take('again', true)];
    first.end(told({}));
    await Promise.all(others);
    expect(order).toEqual(['again', 'new']);
  });
});
