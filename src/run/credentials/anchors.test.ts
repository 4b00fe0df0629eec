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

  it('are found in upper and lower case', () => {
    expect([...anchors.foundIn('-XxAbCd-')]).toEqual(['', 'ab', 'abcd', 'xxabcd']);
  });

  it('are not confused with letters that are given the same number', () => {
    const one = new Anchors<string>();
    one.add('aaab', 'found');
    // The lower bits of a letter and the upper bits of the next make the same number.
    expect([...one.foundIn('aa`r')]).toEqual([]);
    expect([...one.foundIn('aaab')]).toEqual(['found']);
  });
});
