import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { thingsOfKinds, thingsWith } from '../../../tests/support/small-definition.js';
import { titles } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual(['A read shows every property that was sent']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the operation does not create an item that can be read');
  });
});

it('counts no property that travels one way, in whatever place that is said', () => {
  const secret = { writeOnly: true, type: 'object', required: ['pin'], properties: { pin: { type: 'string' } } };
  const Secret = { type: 'string', writeOnly: true };
  const plain = titles(check, 'createThing', thingsWith({ name: { type: 'string' } }));
  expect(plain).toEqual(['A read shows every property that was sent']);
  for (const name of [secret, { $ref: '#/components/schemas/Secret' }])
    expect(titles(check, 'createThing', thingsWith({ name }, { Secret }))).toBe(
      'no schema describes both what is sent and what is read',
    );
});

const kept = ['A read shows every property that was sent'];
const none = 'no schema describes both what is sent and what is read';

it('counts what stands in an object whose properties have any name', () => {
  const asked = (additionalProperties: JsonObject | boolean): string[] | string => {
    const labels = { type: 'object', minProperties: 1, additionalProperties };
    return titles(check, 'createThing', thingsWith({ name: { type: 'string', writeOnly: true }, labels }));
  };
  expect(asked({ type: 'string' })).toEqual(kept);
  expect(asked(false)).toBe(none);
});

it('counts what is sent as one of several kinds', () => {
  expect(titles(check, 'createThing', thingsOfKinds(['a', 'b']))).toEqual(kept);
  expect(titles(check, 'createThing', thingsOfKinds(['a', 'a']))).toBe(none);
});
