import { describe, expect, it } from 'vitest';
import { withoutApostrophe, writeTable } from './csv.js';

/** The cell as it stands in the file, without the mark of UTF-8 and the end of the line. */
const written = (cell: string): string =>
  writeTable([[cell]])
    .replace(/^\ufeff/, '')
    .replace(/\r\n$/, '');

describe('a CSV file', () => {
  it.each(['=1', '+1', '-1', '@x', '\t=1', ' =1', '\n=1', '＝1', '|x', '%x'])('takes the formula out of %j', (text) => {
    expect(written(text)).toMatch(/^"?'/);
    expect(withoutApostrophe(`'${text}`)).toBe(text);
  });

  it.each([
    ['a=b', 'a=b'],
    ["'quoted'", "'quoted'"],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
  ])('leaves %j as it is', (text, cell) => {
    expect(written(text)).toBe(cell);
    expect(withoutApostrophe(text)).toBe(text);
  });
});
