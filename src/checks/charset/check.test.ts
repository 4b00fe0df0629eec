import { describe, expect, it } from 'vitest';
import { answer, exchange, words } from '../../../tests/support/small-exchanges.js';
import type { Exchange } from '../../model/exchange.js';
import { utf8 } from './judge.js';

describe('the text of an answer', () => {
  const json = (type: string): Exchange => exchange(200, { value: {}, headers: { 'content-type': type } });
  it.each<[string, Exchange, string]>([
    ['JSON without a charset', json('application/json'), 'pass'],
    ['JSON in UTF-8', json('application/json; charset=UTF-8'), 'pass'],
    ['JSON said to be Latin-1', json('application/json; charset=iso-8859-1'), 'fail wrong-charset'],
    ['bytes that are no UTF-8', exchange(200, { value: {}, utf8: false }), 'fail wrong-charset'],
    ['no JSON', json('text/plain; charset=iso-8859-1'), 'not-verified'],
    ['no body', exchange(200), 'not-verified'],
    ['a refusal', exchange(400, { value: {} }), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(utf8(answer(given)))).toBe(expected));
});
