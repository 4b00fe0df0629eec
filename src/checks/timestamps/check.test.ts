import { expect, it } from 'vitest';
import { contextWith, exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Json } from '../../model/json.js';
import { timesInUtc } from './judge.js';

const judged = (value: Json): string =>
  words(timesInUtc({ recorded: [exchange(200, { value })], urls: [] }, contextWith()));

it.each<[string, Json, string]>([
  ['in UTC', { createdAt: '2026-01-01T10:00:00Z' }, 'pass'],
  ['a date', { date: '2026-01-01' }, 'pass'],
  ['with an offset that is stated', { createdAt: '2026-01-01T10:00:00+02:00' }, 'pass, with a remark'],
  ['without a zone', { createdAt: '2026-01-01T10:00:00' }, 'fail wrong-time'],
  ['by the notation of a country', { createdAt: '01/02/2026 10:00' }, 'fail wrong-time'],
  ['a number that may be a time', { timestamp: 1767261600 }, 'pass, with a remark'],
  ['a text that only stands under such a name', { time: 'in the morning' }, 'not-verified'],
  ['none', { name: '01/02/2026' }, 'not-verified'],
])('%s', (_, value, expected) => expect(judged(value)).toBe(expected));

it('a time that the request carried may come back as it was sent', () => {
  const sent = exchange(200, { value: { createdAt: '01/02/2026' } });
  const carrying = { ...sent, request: { ...sent.request, body: '{"when":"01/02/2026"}' } };
  expect(words(timesInUtc({ recorded: [carrying], urls: [] }, contextWith()))).toBe('not-verified');
});

it('nothing is said without an answer of JSON', () => {
  expect(words(timesInUtc({ recorded: [], urls: [] }, contextWith()))).toBe('not-verified');
});
