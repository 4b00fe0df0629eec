import { expect, it } from 'vitest';
import { answer, exchange, noAnswer, operation, operationWith, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import type { JsonObject } from '../../model/json.js';
import { goneForChanges } from './judge.js';

it.each<[string, Exchange, string]>([
  ['is not found', exchange(404), 'pass'],
  ['is refused', exchange(400), 'pass'],
  ['succeeds', exchange(200), 'fail still-there'],
  ['succeeds in another way', exchange(299), 'fail still-there'],
  ['makes the item anew', exchange(201), 'pass, with a remark'],
  ['makes the server fail', exchange(500), 'fail server-error'],
  ['is answered with a redirect', exchange(300), 'not-verified'],
  ['is not answered', noAnswer, 'not-verified'],
])('a change of an item that was removed %s', (_, change, expected) => {
  const changed = (status: number) =>
    words(goneForChanges({ answer: answer(exchange(status)), changer: operation, change }));
  expect(changed(204)).toBe(expected);
  expect(changed(400)).toBe('not-verified');
});

it('may succeed where the item is kept, and marked as ended, unless the definition says that it is gone', () => {
  const judged = (value: JsonObject, changer = operation): string =>
    words(goneForChanges({ answer: answer(exchange(204)), changer, change: exchange(200, { value }) }));
  expect(judged({ data: { attributes: { archived: true } } })).toBe('not-verified');
  expect(judged({ data: { attributes: { archived: false } } })).toBe('fail still-there');
  expect(judged({ archived: true }, operationWith('200', '410'))).toBe('fail still-there');
});
