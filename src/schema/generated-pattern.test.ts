import { describe, expect, it } from 'vitest';
import { generatablePattern } from './generated-pattern.js';
import { testOf } from './patterns.js';
import { patternedText } from './sample-text.js';

describe('a text for a pattern', () => {
  it.each([
    ['^\\p{Lu}\\p{Ll}+$', /^[A-Z][a-z]+$/],
    ['^[\\p{L}\\d]{4}$', /^[A-Za-z\d]{4}$/],
    ['^(?i)abc$', /^abc$/],
    ['^[[:upper:]]{2}\\d$', /^[A-Z]{2}\d$/],
    ['\\A[a-c]++\\z', /^[a-c]+$/],
    ['/^x{3}$/i', /^xxx$/],
    ['^[A-Za-z\\_\\-\\@]{3,10}$', /^[A-Za-z_@-]{3,10}$/],
    ['^(?P<year>\\d{4})$', /^\d{4}$/],
  ])('%s is what its author means', (pattern, meant) => {
    const text = patternedText({ type: 'string', pattern }, 1, (made) => testOf(pattern).test(made));
    expect(text).toMatch(meant);
  });

  it('leaves escaped signs alone', () => {
    expect(generatablePattern('^\\[a\\]\\.$')).toBe('^\\[a\\]\\.$');
  });
});
