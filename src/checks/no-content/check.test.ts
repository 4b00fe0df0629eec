import { describe, expect, it } from 'vitest';
import { answer, exchange, operationWith, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { noContent } from './judge.js';

describe('an answer without content', () => {
  const sized = (length: string) => exchange(200, { body: '{}', trailing: 2, headers: { 'content-length': length } });
  it.each<[string, Exchange, string]>([
    ['has none', exchange(204, { trailing: 0 }), 'pass'],
    ['has some', exchange(204, { trailing: 2 }), 'fail content-not-empty'],
    ['announces some', exchange(204, { headers: { 'content-length': '5' } }), 'fail content-not-empty'],
    ['announces none', exchange(204, { headers: { 'content-length': '0' } }), 'pass, with a remark'],
    ['may be one with content', exchange(200, { value: {} }), 'pass'],
    ['may be one with as much as it says', sized('2'), 'pass'],
    ['may be no longer than it says', sized('1'), 'fail wrong-header'],
    ['is no refusal', exchange(400), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(noContent(answer(given)))).toBe(expected));

  it.each<[string, Exchange, string]>([
    ['asks for a reset', exchange(205, { trailing: 0, headers: { 'content-length': '0' } }), 'pass'],
    [
      'asks for a reset in no pieces',
      exchange(205, { trailing: 5, headers: { 'transfer-encoding': 'chunked' } }),
      'pass',
    ],
    ['asks for a reset and has some', exchange(205, { value: {} }), 'fail content-not-empty'],
    [
      'asks for a reset and announces some',
      exchange(205, { headers: { 'content-length': '5' } }),
      'fail content-not-empty',
    ],
  ])('%s', (_, given, expected) => {
    expect(words(noContent(answer(given, operationWith('205'))))).toBe(expected);
  });
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'deleteThing')).toEqual(['An answer with status 204 has no content']);
    expect(steps(check, 'deleteThing')).toEqual([
      'Given the unchanged request "deleteThing" is accepted',
      'And the changed request is still valid',
      'When the request "deleteThing" is sent over a connection of its own',
      'Then a response without content has an empty body',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'patchThing')).toBe('the GovSpec documents neither 204 nor 205');
  });
});
