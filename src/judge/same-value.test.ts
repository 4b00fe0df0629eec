import { describe, expect, it } from 'vitest';
import { isSame } from './same-value.js';

describe('values are the same', () => {
  it.each<[string, string, string, boolean]>([
    ['where they are equal, a leap second among them', '2016-12-31T23:59:60Z', '2016-12-31T23:59:60Z', true],
    ['where they are one moment', '2016-12-31T23:00:00Z', '2017-01-01T00:00:00+01:00', true],
    ['where they are one leap second', '2016-12-31T23:59:60Z', '2017-01-01T00:59:60+01:00', true],
    ['where a leap second is kept as the second after it', '2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z', true],
    ['where they are one e-mail address', 'A.Ward@example.org', 'a.ward@example.org', true],
    ['but not where they are two moments', '2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z', false],
    ['but not where they differ in upper and lower case only', 'Alice', 'alice', false],
  ])('%s', (_, a, b, expected) => {
    expect(isSame(a, b)).toBe(expected);
  });
});

describe('an amount that is written as a text', () => {
  it('is the same with other zeros, and not in other digits', () => {
    expect(isSame('599.00', '0599', '/amount')).toBe(true);
    expect(isSame('100', '1', '/amount')).toBe(false);
    expect(isSame('599.01', '599', '/lines/0/price')).toBe(false);
  });

  it('is the same with or without a sign and a zero that say nothing', () => {
    expect(isSame('-.92', '-0.92', '/price')).toBe(true);
    expect(isSame('+5.', '5', '/fee')).toBe(true);
    expect(isSame('-0', '0.00', '/fee')).toBe(true);
    expect(isSame('-.92', '0.92', '/price')).toBe(false);
  });

  it('is no code, whose zeros count', () => {
    expect(isSame('7', '007', '/code')).toBe(false);
  });
});

describe('a code that people type', () => {
  it('is the same in capitals and in small letters', () => {
    expect(isSame('code 1 a2', 'CODE 1 A2', '/code')).toBe(true);
    expect(isSame('AB-12', 'ab-12', '/vehicle/plate')).toBe(true);
  });

  it('is not the same where a sign differs', () => {
    expect(isSame('code 1 a2', 'CODE 1 A3', '/code')).toBe(false);
  });

  it('is the same with a hash and without, where it is a colour', () => {
    expect(isSame('#00AABB', '00aabb', '/color')).toBe(true);
    expect(isSame('#00AABB', '00aabc', '/color')).toBe(false);
    expect(isSame('#1', '1', '/note')).toBe(false);
  });

  it('is told from a free text by its name', () => {
    expect(isSame('Code 1', 'CODE 1', '/title')).toBe(false);
  });
});

describe('a link of the candidate to itself', () => {
  it('is the same with its host and without it', () => {
    expect(isSame('https://api.example.org/items/1?a=b', '/items/1?a=b', '/links/self')).toBe(true);
    expect(isSame('/items/1', 'https://api.example.org/items/1', '/_links/self/href')).toBe(true);
  });

  it('is another one where it leads elsewhere', () => {
    expect(isSame('https://api.example.org/items/1', '/items/2', '/links/self')).toBe(false);
    expect(isSame('https://api.example.org/items/1', '/items/1', '/callbackUrl')).toBe(false);
  });
});
