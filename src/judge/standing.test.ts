import { expect, it } from 'vitest';
import type { Json } from '../model/json.js';
import { notPublicBy, overBy } from './standing.js';

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
