import { expect, it } from 'vitest';
import type { Json } from '../../model/json.js';
import { sparse, sparseThroughout } from './sparse.js';

it('leaves an object as it is, whatever its names are', () => {
  const answers = { '200': { description: 'Done.' }, '404': { description: 'None.' }, default: {} };
  const before = JSON.stringify(answers);
  expect(sparse(answers)).toBe(answers);
  expect(JSON.stringify(answers)).toBe(before);
  expect(Object.keys(answers)).toEqual(['200', '404', 'default']);
});

it('goes through a value once, also where a part stands in two places', () => {
  const shared: Json = { '200': {} };
  const value: Json = { a: [shared], b: shared };
  expect(sparseThroughout(value)).toBe(value);
  expect(JSON.stringify(value)).toBe('{"a":[{"200":{}}],"b":{"200":{}}}');
});
