import { describe, expect, it } from 'vitest';
import { answer, exchange, words } from '../../../tests/support/small-exchanges.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { Exchange } from '../../model/exchange.js';
import { check } from './check.js';
import { utf8 } from './judge.js';

describe('the text of an answer', () => {
  const json = (type: string): Exchange => exchange(200, { value: {}, headers: { 'content-type': type } });
  it.each<[string, Exchange, string]>([
    ['JSON without a charset', json('application/json'), 'pass'],
    ['JSON in UTF-8', json('application/json; charset=UTF-8'), 'pass'],
    ['JSON said to be Latin-1', json('application/json; charset=iso-8859-1'), 'fail wrong-charset'],
    ['JSON after a byte order mark', exchange(200, { value: {}, bom: true }), 'fail byte-order-mark'],
    ['other text after a byte order mark', exchange(200, { body: 'a', bytes: 4, bom: true }), 'not-verified'],
    ['bytes that are no UTF-8', exchange(200, { value: {}, utf8: false }), 'fail wrong-charset'],
    [
      'a coding that is not known',
      exchange(200, { utf8: false, value: {}, headers: { 'content-encoding': 'zstd' } }),
      'not-verified',
    ],
    ['no JSON', json('text/plain; charset=iso-8859-1'), 'not-verified'],
    ['no body', exchange(200), 'not-verified'],
    ['a refusal', exchange(400, { value: {} }), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(utf8(answer(given)))).toBe(expected));
});

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['The text of the answer is UTF-8']);
    expect(steps(check, 'createThing')).toEqual([
      'When the request "createThing" is sent',
      'Then the success response is written in UTF-8',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the GovSpec documents no JSON body for a success answer');
  });
});
