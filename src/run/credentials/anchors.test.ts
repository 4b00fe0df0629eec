import { describe, expect, it } from 'vitest';
import { Anchors } from './anchors.js';

describe('anchors', () => {
  const anchors = new Anchors<string>();
  for (const anchor of ['', 'ab', 'abcd', 'xxabcd', 'abcde']) anchors.add(anchor, anchor);

  it('are found wherever their letters are, and nowhere else', () => {
    expect([...anchors.foundIn('abcde')]).toEqual(['', 'ab', 'abcd', 'abcde']);
    expect([...anchors.foundIn('xabcd')]).toEqual(['', 'ab', 'abcd']);
    expect([...anchors.foundIn('a xxabcd')]).toEqual(['', 'ab', 'abcd', 'xxabcd']);
    expect([...anchors.foundIn('b')]).toEqual(['']);
  });

  it('are not confused by letters that are given the same number', () => {
    const one = new Anchors<string>();
    one.add('aaab', 'found');
    // 31 times as much in the place before makes the same number.
    expect([...one.foundIn('aa`\u0081')]).toEqual([]);
    expect([...one.foundIn('aaab')]).toEqual(['found']);
  });
});
