import { expect, it } from 'vitest';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import { titlesIn } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import type { JsonObject } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { check } from './check.js';
import { foundAgain } from './judge.js';

const asked = (code: JsonObject, identifier = 'code', required = ['code']): string[] | string => {
  const thing = { type: 'object', required, properties: { code, size: { type: 'integer' } } };
  return titlesIn(check, 'create', catalogueOf(collectionDocument({ thing, identifier })));
};
const none = 'no caller chooses an identifier with such characters';

it.each<[string, JsonObject, string[] | string]>([
  [
    'any text',
    { type: 'string' },
    ['An item is found under an identifier with a space, + or %', 'An item is found under an identifier with a slash'],
  ],
  [
    'a text that may have blanks',
    { type: 'string', pattern: '^[A-Za-z0-9 ]+$' },
    ['An item is found under an identifier with a space, + or %'],
  ],
  ['a text that may have none of them', { type: 'string', pattern: '^[A-Za-z0-9_-]+$' }, none],
  ['a number', { type: 'integer' }, none],
])('for an identifier that is %s', (_, code, expected) => expect(asked(code)).toEqual(expected));

it('not where it may be left out', () => expect(asked({ type: 'string' }, 'code', ['size'])).toBe(none));

it('not where the server makes the identifier', () => expect(asked({ type: 'string' }, 'id')).toBe(none));

function made(read: Exchange, identifier: string): LookBack {
  const { before: _, ...look } = lookBack(read, { varied: true, identifier, sent: { id: 'a b' } });
  return look;
}

it.each([
  ['is found', exchange(200, { value: { id: 'a b' } }), 'pass'],
  ['is not found', exchange(404), 'fail not-kept'],
  ['may not be read', exchange(403), 'not-verified'],
])('an item that %s under its identifier', (_, read, expected) =>
  expect(words(foundAgain(made(read, 'a b'), contextWith('thing')))).toBe(expected),
);

it('does not apply to an item that was given another identifier', () =>
  expect(words(foundAgain(made(exchange(404), 'a-b'), contextWith('thing')))).toBe('not-applicable'));

it.each([
  [
    'is blamed where an unknown identifier is answered otherwise',
    exchange(404, { value: { no: 'such item' } }),
    'fail not-kept',
  ],
  ['may not be served at all where it is not', exchange(404), 'not-verified'],
])('a read that is answered like an unknown path %s', (_, readOfUnknown, expected) => {
  const look = { ...made(exchange(404), 'a b'), unknownPath: exchange(404), readOfUnknown };
  expect(words(foundAgain(look, contextWith('thing')))).toBe(expected);
});
