import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { stepsIn } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual(['A property that is left out gets its default']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the operation does not create an item that can be read');
  });
});

it('what is left out may lie in an object of the item, and not in a list', () => {
  const channel = { type: 'string', enum: ['email', 'sms'], default: 'email' };
  const inside = { type: 'object', properties: { channel, name: { type: 'string' } } };
  const properties = {
    id: { type: 'string', readOnly: true },
    title: { type: 'string' },
    notices: inside,
    whole: { ...inside, default: {} },
    list: { type: 'array', minItems: 1, items: inside },
  };
  const document = collectionDocument({ thing: { type: 'object', required: ['id', 'title', 'list'], properties } });
  const left = stepsIn(check, 'create', catalogueOf(document)).filter((text) => text.includes('left out'));
  expect(left.map((text) => /"(.*)"/.exec(text)?.[1])).toEqual(['$.whole', '$.notices.channel']);
});
