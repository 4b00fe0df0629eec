import { expect, it } from 'vitest';
import { exchange, operation } from '../../tests/support/small-exchanges.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import { conversion } from './converted-value.js';

function exchangeOf(sent: Json, shown: string): Exchange {
  const { request, ...rest } = exchange(201, { body: shown });
  return { ...rest, request: { ...request, body: JSON.stringify(sent) } };
}

/** An answer to a request that was sent in place of a right one. */
const answer = (right: Json, sent: Json, shown: string, clause = '/components/schemas/S/properties/count/type') =>
  conversion({
    operation,
    accepted: exchangeOf(right, '{}'),
    exchange: exchangeOf(sent, shown),
    clause,
  });

it.each<[string, Json, Json, string]>([
  ['a text that is shown as a number', { count: 15 }, { count: '15' }, '{"count":15}'],
  ['a number that is shown as a text', { count: 'a' }, { count: 7 }, '{"data":{"count":"7"}}'],
  ['a boolean in the items of a list', [{ count: true }], [{ count: 'true' }], '[{"count":true}]'],
  ['a text that is shown as a list of one', { of: { names: ['a'] } }, { of: { names: 'b' } }, '{"names":["b"]}'],
  ['what no answer shows', { count: 15 }, { count: '15' }, '{"id":1}'],
  ['what an answer without JSON shows', { count: 15 }, { count: '15' }, ''],
])('%s may have been converted', (_, right, sent, shown) => {
  expect(answer(right, sent, shown)?.outcome).toBe('not-verified');
});

it.each<[string, Json, Json, string]>([
  ['what is shown as it was sent', { count: 15 }, { count: '15' }, '{"count":"15"}'],
  ['a text that is no number', { count: 15 }, { count: 'many' }, '{"count":15}'],
  ['a text that is shown as itself in place of a list', { names: ['a'] }, { names: 'b' }, '{"names":"b"}'],
  ['an object', { count: 'a' }, { count: { not: 'a text' } }, '{"count":"a"}'],
])('%s was not', (_, right, sent, shown) => {
  expect(answer(right, sent, shown)).toBeUndefined();
});

it('another clause is none about types', () => {
  expect(answer({ count: 15 }, { count: '15' }, '{"count":15}', '/components/schemas/S/maxLength')).toBeUndefined();
});
