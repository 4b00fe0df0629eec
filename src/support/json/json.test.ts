import { describe, expect, it } from 'vitest';
import { fromPath, get, join, remove, resolveLocal, set, toPath } from './pointer.js';
import { fill, hasPlaceholder, literally } from './template.js';

const value = { a: { 'b/c': [1, { d: 2 }] }, '': 0 };

describe('JSON pointers', () => {
  it.each([
    ['', value],
    ['/a/b~1c/1/d', 2],
    ['/', 0],
    ['/a/nothing', undefined],
    ['/a/b~1c/9', undefined],
    ['/constructor', undefined],
    ['/a/b~1c/1/d/e', undefined],
  ])('%s finds %j', (pointer, found) => {
    expect(get(value, pointer)).toEqual(found);
  });

  it('set makes what is missing and changes nothing in place', () => {
    expect(set({ a: [1, 2] }, '/a/1', 3)).toEqual({ a: [1, 3] });
    expect(set({}, '/a/b', 1)).toEqual({ a: { b: 1 } });
    expect(set(value, '/a', 1)).toEqual({ a: 1, '': 0 });
    expect(value.a['b/c'][0]).toBe(1);
  });

  it('remove takes out properties and items, also deep ones', () => {
    expect(remove({ a: { b: 1, c: 2 } }, '/a/b')).toEqual({ a: { c: 2 } });
    expect(remove({ a: [1, { b: 2 }] }, '/a/1/b')).toEqual({ a: [1, {}] });
    expect(remove([1, 2], '/0')).toEqual([2]);
    expect(remove({ a: 1 }, '/b')).toEqual({ a: 1 });
  });

  it.each([
    ['/write/content/0/id', '$.write.content[0].id'],
    ['/a b/c', "$['a b'].c"],
    ['', '$'],
  ])('%s is written %s, and read back', (pointer, path) => {
    expect(toPath(pointer)).toBe(path);
    expect(fromPath(path)).toBe(pointer);
  });

  it.each(['write', '$write', '$.a[x]'])('%s is no path', (path) => {
    expect(() => fromPath(path)).toThrow(/is not a path/);
  });
});

describe('references inside a document', () => {
  it.each([
    ['#/a/b', 1],
    ['#/a%2Fb', 1],
    ['#/a/c~1d', 2],
    ['#/a/e%', 3],
    ['#/f/1', 5],
    ['#/constructor', undefined],
    ['#/a/none', undefined],
  ])('%s', (reference, value) => {
    const document = { a: { b: 1, 'e%': 3 }, 'a/b': 9, f: [4, 5] };
    expect(resolveLocal({ ...document, a: { ...document.a, 'c/d': 2 } }, reference)).toBe(value);
  });
});

describe('placeholders', () => {
  const lookup = (words: readonly string[]) => (words[0] === 'number' ? 7 : words.join('-'));

  it('take the type of what they stand for when they stand alone', () => {
    expect(fill({ a: '{{number}}', b: ['{{x y}}'], c: 1 }, lookup)).toEqual({ a: 7, b: ['x-y'], c: 1 });
  });

  it('are written out inside a longer text', () => {
    expect(fill('n={{number}}, {{ a }}', lookup)).toBe('n=7, a');
  });
});

describe('a path with any name in it', () => {
  it('is read back as the pointer that it was', () => {
    for (const name of ["it's", "a'] b", 'c\\', "\\'", 'd.e[0]', '', '~/', '\n']) {
      const pointer = join('/list/0', name);
      expect(fromPath(toPath(pointer))).toBe(pointer);
    }
  });
});

describe('a text of a definition in a template', () => {
  it('is filled to itself', () => {
    const lookup = () => {
      throw new Error('nothing is looked up');
    };
    for (const value of ['Dear {{name}}', '{{now}}', '{{{{x}}}}', 'a {{', { deep: ['{{profile secret}}'] }]) {
      expect(fill(literally(value), lookup)).toEqual(value);
      expect(hasPlaceholder(literally(value))).toBe(false);
    }
    expect(hasPlaceholder('{{fresh text}}')).toBe(true);
  });
});
