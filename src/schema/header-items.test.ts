import { describe, expect, it } from 'vitest';
import { headerItems } from './header-items.js';

describe('the items of a header', () => {
  it.each<[string, string[]]>([
    ['a, b,c', ['a', 'b', 'c']],
    ['"a, b", c', ['"a, b"', 'c']],
    ['"a \\" b, c", d', ['"a \\" b, c"', 'd']],
    ['<http://a/?x=1,2>; rel="next, last", <b>', ['<http://a/?x=1,2>; rel="next, last"', '<b>']],
    ['a "b, c', ['a "b', 'c']],
    ['a < b, c', ['a < b', 'c']],
    ['a,, b,', ['a', 'b']],
  ])('%s', (text, items) => expect(headerItems(text)).toEqual(items));

  it('are found in a text of which much is opened and never closed', () => {
    expect(headerItems(`"${'\\"'.repeat(200_000)}${'<'.repeat(200_000)}`)).toHaveLength(1);
  });
});
