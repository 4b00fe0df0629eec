import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrierWords, readCarrier } from './phrases.js';
import { jsonForFeature, quoted, unquoted } from './quoted.js';

const hard = fc.string({
  unit: fc.constantFrom('"', '\\', '\n', '\r', '\u2028', "'", '{{', '@', '#', '|', 'n', 'u000a', 'ż'),
});

describe('a text in quotes', () => {
  it('is one line, and is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(hard, fc.string({ unit: 'binary' })), (text) => {
        expect(quoted(text)).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(unquoted(quoted(text))).toBe(text);
      }),
    );
  });

  it('that a person wrote keeps backslashes that escape nothing', () => {
    expect(unquoted('"^\\d+\\.$"')).toBe('^\\d+\\.$');
  });

  it('names the parameter that carries an object', () => {
    for (const name of ['filter', 'a "b"', 'c\\', 'd\ne']) {
      expect(readCarrier(carrierWords({ location: 'query', name }))).toEqual({ location: 'query', name });
    }
  });
});

describe('a JSON text under a step', () => {
  it('holds nothing that would end it, and means the same', () => {
    for (const value of ['"""', 'a\u2028b', { '"""': ['\\"""', ''] }]) {
      const text = jsonForFeature(JSON.stringify(value, null, 2));
      expect(text).not.toMatch(/\\"\\"\\"|"""|\u2028/);
      expect(JSON.parse(text)).toEqual(value);
    }
  });
});
