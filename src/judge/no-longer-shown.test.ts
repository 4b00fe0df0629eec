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
  ['is an empty list, as it was before', [], [], 'not-verified'],
  ['is an empty object, as it was before', {}, {}, 'not-verified'],
])('what is left out %s', (_, before, now, expected) => {
  const item = (note: Json | undefined): { readonly [name: string]: Json } =>
    note === undefined ? { id: '1' } : { id: '1', note };
  const look = lookBack(exchange(200, { value: item(now) }), { resource, before: item(before), sent: {} });
  expect(words(noLongerShown(look, contextWith('thing', '$.note')))).toBe(expected);
});

it.each([
  ['PUT', 'RFC 9110 section 9.3.4'],
  ['PATCH', 'RFC 7396 section 2'],
] as const)('what %s leaves as it was cites the rule that it breaks', (method, rfc) => {
  const read = exchange(200, { value: { id: '1', note: 'old' } });
  const look = lookBack(read, { resource, before: { id: '1', note: 'old' }, sent: {} });
  const answer = { ...look.answer, operation: { ...look.answer.operation, method } };
  const finding = noLongerShown({ ...look, answer }, contextWith('thing', '$.note'));
  expect(finding.outcome === 'fail' && finding.problems[0].clause.rfc).toBe(rfc);
});
