import { describe, expect, it } from 'vitest';
import { exchange, noAnswer, operation, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { methodRefused } from './judge.js';

describe('another method', () => {
  const accepted = exchange(200, { value: { id: '1' } });
  const patch = (status: number, facts = {}): Exchange => exchange(status, { method: 'PATCH', ...facts });
  it.each<[string, Exchange, string]>([
    ['405 with Allow', patch(405, { headers: { allow: 'GET' } }), 'pass'],
    ['405 without Allow', patch(405), 'pass, with a remark'],
    ['404', patch(404), 'pass, with a remark'],
    ['501', patch(501), 'pass, with a remark'],
    ['500', patch(500), 'fail server-error'],
    ['the same answer', patch(200, { value: { id: '2' } }), 'fail method-confused'],
    ['another success', patch(200, { value: { changed: true } }), 'not-verified'],
    [
      'success to a method that is registered and that nobody serves',
      exchange(200, { method: 'MKACTIVITY' }),
      'fail method-confused',
    ],
    [
      'success without content to a method that is made up',
      exchange(204, { method: 'INVENTED' }),
      'fail method-confused',
    ],
    ['a refusal of a method that is made up', exchange(400, { method: 'INVENTED' }), 'pass, with a remark'],
    ['no answer', noAnswer, 'not-verified'],
  ])('%s', (_, given, expected) =>
    expect(words(methodRefused({ operation, exchange: given, accepted }))).toBe(expected),
  );
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'listThings')).toEqual([
      'PATCH is not handled as another method',
      'MKACTIVITY is not handled as another method',
      'INVENTED is not handled as another method',
    ]);
    expect(steps(check, 'listThings')).toEqual([
      'Given the unchanged request "listThings" is accepted',
      'When the request "listThings" is sent with the method "PATCH"',
      'Then the method is not handled as another one',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the check runs at another operation of this path');
  });
});
