import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import { titlesIn } from '../../../tests/support/small-plans.js';
import { check } from './check.js';
import { showsInteger } from './judge.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'createShelf')).toEqual(['A large integer is returned with all its digits']);
  });

  it('of a number that may be null as well', () => {
    const large = { type: 'integer', format: 'int64', nullable: true };
    const thing = { type: 'object', properties: { id: { type: 'string', readOnly: true }, large } };
    const document = { ...collectionDocument({ thing }), openapi: '3.0.3', info: { title: 'a', version: '1' } };
    expect(titlesIn(check, 'create', catalogueOf(document))).toEqual([
      'A large integer is returned with all its digits',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('no item that can be read has a 64-bit number');
  });
});

describe('a large integer', () => {
  it.each([
    ['comes back', '{"barcode": 9007199254740993}', 'pass'],
    ['comes back as a float has it', '{"barcode": 9007199254740992}', 'fail differs-from-sent'],
    ['comes back with digits before it', '{"barcode": 19007199254740993}', 'fail differs-from-sent'],
    ['is not shown', '{"other": 1}', 'not-verified'],
  ])('%s', (_, body, expected) => {
    const read = exchange(200, { body, headers: { 'content-type': 'application/json' } });
    expect(words(showsInteger(lookBack(read), contextWith('thing', '$.barcode', '9007199254740993')))).toBe(expected);
  });
});
