import { describe, expect, it } from 'vitest';
import { withinTime } from './bounded-test.js';

describe('work that may have no end', () => {
  it('is broken off, also in the middle of an expression', () => {
    const exploding = /^(a+)+$/;
    expect(withinTime(20, () => exploding.test(`${'a'.repeat(60)}!`))).toBeUndefined();
  });

  it('gives what it gives in time, and throws what it throws', () => {
    expect(withinTime(10_000, () => 7)).toBe(7);
    const broken = (): number => {
      throw new TypeError('of its own');
    };
    expect(() => withinTime(10_000, broken)).toThrow('of its own');
  });

  it('may be asked for by such work', () => {
    expect(withinTime(10_000, () => withinTime(10_000, () => 7))).toBe(7);
  });
});
