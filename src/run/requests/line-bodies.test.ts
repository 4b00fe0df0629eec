import { describe, expect, it } from 'vitest';
import { writeCsv, writeJsonLines } from './line-bodies.js';

describe('bodies of lines', () => {
  it('hold a JSON text on each line', () => {
    expect(writeJsonLines([{ a: 1 }, { a: 2 }])).toBe('{"a":1}\n{"a":2}\n');
    expect(writeJsonLines({ a: 1 })).toBe('{"a":1}\n');
  });

  it('hold a header and a row for each object, with quotes where they are needed', () => {
    expect(writeCsv([{ a: 1, b: 'x,"y"' }, { b: 'z' }])).toBe('a,b\r\n1,"x,""y"""\r\n,z\r\n');
  });
});
