import { describe, expect, it } from 'vitest';
import { distinctNames, plainName } from './names.js';

describe('the plain name of a text', () => {
  it.each([
    ['listThings', 'listThings'],
    ['repos/list "all" of them', 'repos-list-all-of-them'],
    ['..hidden', 'hidden'],
    ['загрузить файл', 'загрузить-файл'],
    ['a\nb@c#d|e<f>', 'a-b-c-d-e-f-'],
    ['<=', ''],
  ])('of %j is %j', (text, name) => {
    expect(plainName(text)).toBe(name);
  });

  it('is cut where a disk could not hold it, and still tells texts apart', () => {
    const [one, other] = [plainName(`${'字'.repeat(200)}a`), plainName(`${'字'.repeat(200)}b`)];
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(120);
    expect(one).not.toBe(other);
  });
});

describe('distinct names', () => {
  const named = (...texts: string[]): string[] => distinctNames(texts.map((text) => ({ text, name: plainName(text) })));

  it.each([
    [
      ['again', 'again', 'again-2'],
      ['again', 'again-3', 'again-2'],
    ],
    [
      ['get', 'Get', 'GET'],
      ['get', 'Get-2', 'GET-3'],
    ],
    [
      ['a.b', 'a-b', 'a/b'],
      ['a.b', 'a-b-2', 'a-b-3'],
    ],
    [
      ['a/b', 'a-b'],
      ['a-b-2', 'a-b'],
    ],
    [
      ['<', '<='],
      ['', '-2'],
    ],
  ])('of %j are %j', (texts, names) => {
    expect(named(...texts)).toEqual(names);
  });
});
