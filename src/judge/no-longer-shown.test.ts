import { expect, it } from 'vitest';
import { contextWith, exchange, lookBack, thing, words } from '../../tests/support/small-exchanges.js';
import type { Resource } from '../model/bindings.js';
import type { Json } from '../model/json.js';
import { noLongerShown } from './no-longer-shown.js';

const resource = { ...thing, update: [{ operation: 'api/op', sent: '' }] } as unknown as Resource;

it.each<[string, Json | undefined, Json | undefined, string]>([
  ['is gone', 'old', undefined, 'pass'],
  ['is null', 'old', null, 'pass'],
  ['is as before', 'old', 'old', 'fail still-there'],
  ['was not there before', undefined, undefined, 'not-verified'],
])('what is left out %s', (_, before, now, expected) => {
  const item = (note: Json | undefined): { readonly [name: string]: Json } =>
    note === undefined ? { id: '1' } : { id: '1', note };
  const look = lookBack(exchange(200, { value: item(now) }), { resource, before: item(before), sent: {} });
  expect(words(noLongerShown(look, contextWith('thing', '$.note')))).toBe(expected);
});
