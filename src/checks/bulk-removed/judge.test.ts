import { expect, it } from 'vitest';
import { answer, exchange, noAnswer, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { bulkRemoved } from './judge.js';

const here = exchange(200, { value: { id: '1' } });
const gone = exchange(404);

/** What is said of a request that names the first two of three items, by the reads that follow. */
function judged(reads: readonly Exchange[], done = exchange(204), object?: Json): string {
  const seen = reads.map((read, index) => ({
    identifier: `${index}`,
    isNamed: index < 2,
    exchange: read,
    before: { id: '1' },
    ...(object === undefined ? {} : { object }),
  }));
  return words(bulkRemoved({ answer: answer(exchange(204)), exchange: done, reads: seen }));
}

it.each<[string, string, string]>([
  ['removes what is named', judged([gone, exchange(410), here]), 'pass'],
  ['leaves one that is named', judged([gone, here, here]), 'fail still-there'],
  ['removes one that is not named', judged([gone, gone, gone]), 'fail others-changed'],
  ['only marks what is named', judged([here, here, here], exchange(204), { id: '1', deleted: true }), 'pass'],
  ['does it later', judged([here, here, here], exchange(202)), 'not-verified'],
  ['tells of each by itself', judged([here, here, here], exchange(207)), 'not-verified'],
  ['is refused', judged([here, here, here], exchange(400)), 'not-verified'],
  ['ends with a read that fails', judged([gone, exchange(500), here]), 'not-verified'],
  ['ends with a read without an answer', judged([gone, gone, noAnswer]), 'not-verified'],
])('a removal that %s', (_, found, expected) => expect(found).toBe(expected));
