import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { thingsWith } from '../../../tests/support/small-definition.js';
import { titles } from '../../../tests/support/small-plans.js';
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
