import { describe, expect, it } from 'vitest';
import {
  answer,
  byId,
  contextWith,
  exchange,
  operationWith,
  thing,
  words,
} from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Json } from '../../model/json.js';
import { check } from './check.js';
import { readSame } from './judge.js';

describe('a read of an item', () => {
  it.each<[string, string[], Json, string]>([
    ['answers its identifier', [], { id: 1 }, 'pass'],
    ['answers it as a text', [], { id: '1' }, 'pass'],
    ['answers another one', [], { id: 2 }, 'fail wrong-value'],
    ['answers another one, though the item is in doubt', ['unread'], { id: 2 }, 'not-verified'],
    ['shows no identifier', [], { name: 'a' }, 'not-verified'],
  ])('%s', (_, items, value, expected) => {
    const given = { ...answer(exchange(200, { value })), doubts: { inputs: [], items } };
    const finding = readSame({ answer: given, part: byId, resource: thing, identifier: 1 }, contextWith());
    expect(words(finding)).toBe(expected);
  });

  it('that finds nothing shows nothing', () => {
    const given = answer(exchange(404), operationWith('200', '404'));
    expect(words(readSame({ answer: given, part: byId, resource: thing }, contextWith()))).toBe('not-verified');
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'readThing')).toEqual(['The read returns the item that was created']);
    expect(steps(check, 'readThing')).toEqual([
      'When the request "readThing" is sent',
      'Then the answer is the "thing" that was created',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not read an item');
  });
});
