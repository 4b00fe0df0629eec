import { expect, it } from 'vitest';
import { operation, schemas } from '../../tests/support/small-exchanges.js';
import type { Operation } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { isAskedFor, notPublicBy, overBy } from './standing.js';

it.each<[string, Json, Json, string | undefined]>([
  ['a state', { state: 'open' }, { state: 'closed' }, 'state: "closed"'],
  ['a state in an object', { status: { state: 'open' } }, { status: { state: 'expired' } }, 'status.state: "expired"'],
  ['the moment of its end', {}, { deletedAt: '2026-05-01T00:00:00Z' }, 'deletedAt: "2026-05-01T00:00:00Z"'],
  ['nothing that it was not before', { status: { state: 'expired' } }, { status: { state: 'expired' } }, undefined],
  ['nothing by a word elsewhere', { name: 'a' }, { name: 'closed' }, undefined],
])('an item is over by %s', (_, before, now, expected) => {
  expect(overBy(before, now)).toBe(expected);
});

it('an item is not for everybody by a flag in an object', () => {
  expect(notPublicBy({ meta: { draft: true } })).toEqual({ name: 'draft', value: true });
  expect(notPublicBy({ meta: { draft: false } })).toBeUndefined();
});

it.each<[string, string, string, boolean]>([
  ['is asked for by a parameter that was not sent', 'include_deleted', '', true],
  ['was asked for', 'include_deleted', '?include_deleted=true', false],
  ['is marked by something else', 'include_archived', '', false],
  ['has no such parameter', 'deleted', '', false],
])('what is over %s', (_, name, query, expected) => {
  const parameters = [{ name, in: 'query', required: false, pointer: '/p' }];
  const reader = { ...operation, parameters } as unknown as Operation;
  const asked = { url: `http://candidate.test/op${query}`, over: 'deleted_at: "2026-05-01T00:00:00Z"' };
  expect(isAskedFor(schemas, reader, asked)).toBe(expected);
});
