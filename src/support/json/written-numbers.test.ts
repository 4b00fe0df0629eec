import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Json, WrittenNumber } from '../../model/json.js';
import { objectWith } from './lists.js';
import { parseExactly, readJson } from './parse.js';
import { get } from './pointer.js';
import { asText, withPlainNumbers, writeJson } from './write.js';

const long = '9007199254740995';

describe('JSON keeps numbers as they are written', () => {
  it.each([
    ['an identifier beyond 2^53', `{"id":${long}}`, long],
    ['a decimal of many digits', '{"id":0.12345678901234567890123}', '0.12345678901234567890123'],
    ['a number beyond all limits', '{"id":1e400}', '1e400'],
  ])('%s', (_, text, written) => {
    const value = parseExactly(text);
    expect(get(value, '/id')).toBeInstanceOf(WrittenNumber);
    expect(asText(get(value, '/id') ?? null)).toBe(written);
    expect(writeJson(value)).toBe(text);
  });

  it.each(['{"id":9007199254740992}', '[1.50,1e3,-0,123456789012345]', `{"a":"${long}","b":"x\\"${long}"}`])(
    'what floating point holds stays a number, and a text a text: %s',
    (text) => expect(parseExactly(text)).toEqual(JSON.parse(text)),
  );

  it('so that two identifiers that differ in the last digit differ, and are found by their text', () => {
    const list = parseExactly(`[{"id":${long}},{"id":9007199254740996}]`);
    expect(objectWith(list, '/id', long)).toEqual({ id: new WrittenNumber(long) });
    expect(isDeepStrictEqual(parseExactly(long), parseExactly(long))).toBe(true);
    expect(isDeepStrictEqual(parseExactly(long), parseExactly('9007199254740997'))).toBe(false);
  });

  it('a number of two million digits keeps them', () => {
    const text = `{"id":1${'0'.repeat(2_000_000)}}`;
    expect(writeJson(parseExactly(text)) === text).toBe(true);
  });

  it('a validator sees plain numbers', () => {
    const plain: Json = { a: [1] };
    expect(withPlainNumbers(plain)).toBe(plain);
    expect(withPlainNumbers({ a: [new WrittenNumber(long)], b: 'x' })).toEqual({ a: [Number(long)], b: 'x' });
  });

  it('a text is never taken for such a number', () => {
    const text = `{"a":"\\u0000number 5","b":${long}}`;
    expect(writeJson(parseExactly(text))).toBe(text);
  });

  it('what is no JSON is told as such', () => {
    expect(readJson(`{"id":${long}`).kind).toBe('broken');
  });
});
