import { expect, it } from 'vitest';
import { exchange } from '../../tests/support/small-exchanges.js';
import type { Exchange } from '../model/exchange.js';
import type { Verdict } from '../model/verdict.js';
import { withOutageBetween } from './outage-between.js';

const after = (outages: number, of: Exchange): Exchange => ({ ...of, outages });
const failing = (judged: Exchange, ...earlier: Exchange[]) =>
  ({ outcome: 'fail', problems: [{ kind: 'still-there' }], exchange: judged, earlier }) as unknown as Verdict;
const gone = exchange(404);
const created = exchange(201);

it.each<[string, Verdict, string]>([
  ['an item that was created before it', failing(after(1, gone), created), 'not-verified'],
  ['an item that was created between two', failing(after(2, gone), after(1, created)), 'not-verified'],
  ['an item that was created after it', failing(after(1, gone), after(1, created)), 'fail'],
  ['an item of a candidate that was never away', failing(gone, created), 'fail'],
  ['a request that brought it about', failing(after(1, exchange(502)), created), 'fail'],
  ['a request that passes', { ...failing(after(1, gone), created), outcome: 'pass' } as Verdict, 'pass'],
])('an outage leaves %s judged: %s', (_, verdict, expected) => {
  expect(withOutageBetween(verdict).outcome).toBe(expected);
});
