import { describe, expect, it } from 'vitest';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { answer, contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import type { Json } from '../../model/json.js';
import { check } from './check.js';
import { answerAgrees } from './judge.js';

describe('the answer to a change', () => {
  it.each<[string, Json, Json, string]>([
    ['shows what is read', { name: 'new' }, { name: 'new' }, 'pass'],
    ['shows the old', { name: 'old' }, { name: 'new' }, 'fail differs-from-sent'],
    ['leaves it out', { id: '1' }, { name: 'new' }, 'not-applicable'],
    ['shows what is read otherwise', { name: 'old' }, { name: 'trimmed' }, 'not-applicable'],
  ])('%s', (_, answered, read, expected) => {
    const look = lookBack(exchange(200, { value: read }), {
      answer: answer(exchange(200, { value: answered })),
      sent: { name: 'new' },
      resource: { ...lookBack(exchange(200)).resource, create: [], update: [{ operation: 'api/op', returned: '' }] },
    });
    expect(words(answerAgrees(look, contextWith('thing')))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'replaceShelf')).toEqual(['The answer shows the item as it is stored']);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe(
      'the answer does not contain an item that was sent and can be read',
    );
  });
});
