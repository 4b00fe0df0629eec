import { expect, it } from 'vitest';
import { exchange } from '../../tests/support/small-exchanges.js';
import { KeptExchange } from '../model/kept-exchange.js';
import { ExchangeShelf } from './exchange-shelf.js';

it('gives back each exchange as it was, whether its list was packed already or not', () => {
  const shelf = new ExchangeShelf();
  const all = Array.from({ length: 150 }, (_, number) => ({ ...exchange(200), ms: number }));
  const kept = all.map(shelf.putAway);
  expect(kept.every((one) => one instanceof KeptExchange)).toBe(true);
  expect(kept.map((one) => ({ ...one, response: one.response, ms: one.ms }))).toEqual(
    all.map((one) => expect.objectContaining({ ...one })),
  );
});

it('gives one object for an exchange, however often it is put away', () => {
  const shelf = new ExchangeShelf();
  const one = exchange(200);
  const kept = shelf.putAway(one);
  expect(shelf.putAway(one)).toBe(kept);
  expect(shelf.putAway(kept)).toBe(kept);
});
