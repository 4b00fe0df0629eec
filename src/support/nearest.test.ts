import { describe, expect, it } from 'vitest';
import { knownNames, nearest } from './nearest.js';

describe('nearest', () => {
  it('is the name that differs least, in any case', () => {
    expect(nearest('Consnt', ['payments', 'consent'])).toBe('consent');
  });

  it('is none where nothing is like it', () => {
    expect(nearest('nonsense', ['wallet', 'gis'])).toBeUndefined();
  });
});

describe('knownNames', () => {
  it('says which name was probably meant, and which there are', () => {
    expect(knownNames('wallett', ['gis', 'wallet'])).toBe('Did you mean "wallet"? Known names: gis, wallet.');
  });

  it('lists no more than a reader can take in', () => {
    expect(knownNames('x', ['one', 'two', 'three'], 2)).toBe('Known names: one, two, and 1 more.');
    expect(knownNames('thre', ['one', 'two', 'three'], 2)).toBe('Did you mean "three"?');
  });
});
