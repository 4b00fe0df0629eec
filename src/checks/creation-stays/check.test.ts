import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { thingsWith } from '../../../tests/support/small-definition.js';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import { steps } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';
import { creationStays } from './judge.js';

describe('what tells of the creation', () => {
  it.each([
    ['stays', '2026-05-02T08:00:00Z', 'pass'],
    ['is written in another zone', '2026-05-02T10:00:00+02:00', 'pass'],
    ['changes', '2026-05-03T08:00:00Z', 'fail property-changed'],
    ['is no longer shown', undefined, 'not-verified'],
  ])('%s', (_, after, expected) => {
    const read = exchange(200, { value: after === undefined ? { id: '1' } : { id: '1', createdAt: after } });
    const look = lookBack(read, { before: { id: '1', createdAt: '2026-05-02T08:00:00Z' } });
    expect(words(creationStays(look, contextWith('thing', '$.createdAt')))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of an operation whose item tells of its creation, and why not of another', () => {
    expect(titlesAtShelves(check, 'replaceShelf')).toEqual(['The data about the creation is unchanged']);
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(
      'the operation does not change an item that shows when it was created',
    );
  });
});

describe('where an item tells of its creation', () => {
  const text: JsonObject = { type: 'string' };
  const Assigned: JsonObject = { type: 'string', readOnly: true };

  it.each<[string, JsonObject, string | undefined]>([
    ['a property that is readOnly', { createdAt: { ...text, readOnly: true } }, '"$.createdAt"'],
    ['a property whose schema is readOnly', { createdBy: { $ref: '#/components/schemas/Assigned' } }, '"$.createdBy"'],
    [
      'a property of what is readOnly',
      { audit: { readOnly: true, properties: { createdAt: text } } },
      '"$.audit.createdAt"',
    ],
    ['nothing that the caller sets', { createdAt: text }, undefined],
  ])('%s', (_, properties, expected) => {
    const [, then] = steps(check, 'putThing', thingsWith({ name: text, ...properties }, { Assigned }));
    expect(then).toBe(expected === undefined ? undefined : `Then the "thing" still shows ${expected} as before`);
  });
});
