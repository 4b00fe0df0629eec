import { expect, it } from 'vitest';
import { sameThing } from './named-references.js';

it.each([
  ['warehouse', 'warehouses'],
  ['cache', 'caches'],
  ['box', 'boxes'],
  ['status', 'statuses'],
  ['licence', 'licences'],
  ['city', 'cities'],
  ['address', 'addresses'],
])('%s and %s name one thing', (one, several) => {
  expect(sameThing(one, several)).toBe(true);
  expect(sameThing(one, 'order')).toBe(false);
});
