import { expect, it } from 'vitest';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import { titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { check } from './check.js';
import { wholeOrNothing } from './judge.js';

it('is not asked of an operation that takes no JSON Patch', () => {
  expect(titles(check, 'putThing')).toBe('the operation takes no JSON Patch in which a value could be tested');
});

const item = (note: Json): Exchange => exchange(200, { value: { id: '1', note } });

it.each<[string, Exchange, Json, string]>([
  ['is refused as a whole', exchange(409), 'old', 'pass'],
  ['is accepted', exchange(200, { value: { id: '1' } }), 'old', 'fail invalid-request-accepted'],
  ['is refused, and done in part', exchange(409), 'new', 'fail property-changed'],
  ['makes the server fail', exchange(500), 'old', 'fail server-error'],
  ['meets a limit', exchange(429), 'old', 'not-verified'],
  ['is refused because of who asks', exchange(403), 'old', 'not-verified'],
])('a patch with a test that fails %s', (_, answered, after, expected) => {
  const look = lookBack(item(after), { between: { id: '1', note: 'old' } });
  const answer = { ...look.answer, exchange: answered };
  expect(words(wholeOrNothing({ ...look, answer }, contextWith('thing', '$.note')))).toBe(expected);
});

it('says nothing of an item that did not show the place before', () => {
  const look = lookBack(item('new'), { between: { id: '1' } });
  const answer = { ...look.answer, exchange: exchange(409) };
  expect(words(wholeOrNothing({ ...look, answer }, contextWith('thing', '$.note')))).toBe('not-verified');
});
