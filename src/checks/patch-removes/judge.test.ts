import { expect, it } from 'vitest';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import type { Json } from '../../model/json.js';
import { noLongerShown } from './judge.js';

const resource = { ...lookBack(exchange(200)).resource, update: [{ operation: 'api/op', sent: '' }] };

it.each<[string, Json, string]>([
  ['is gone', {}, 'pass'],
  ['is null', { note: null }, 'pass'],
  ['has another value', { note: 'new' }, 'pass'],
  ['is as before', { note: 'old' }, 'fail still-there'],
])('a property that a patch removes %s', (_, now, expected) => {
  const look = lookBack(exchange(200, { value: now }), { resource, before: { note: 'old' } });
  expect(words(noLongerShown(look, contextWith('thing', '$.note')))).toBe(expected);
});
