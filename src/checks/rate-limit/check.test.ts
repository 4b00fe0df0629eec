import { expect, it } from 'vitest';
import { exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { heldBack } from './judge.js';

it.each<[string, Exchange[], string]>([
  ['are held back', [exchange(200), exchange(429, { headers: { 'retry-after': '1' } })], 'pass, with a remark'],
  ['meet no limit, which no text says', [exchange(200), exchange(200)], 'not-verified'],
  ['break the candidate', [exchange(200), exchange(500)], 'fail server-error'],
  ['are held back by 503', [exchange(200), exchange(503)], 'not-verified'],
])('too many reads %s', (_, answers, expected) => expect(words(heldBack(answers))).toBe(expected));
