import { expect, it } from 'vitest';
import type { JsonObject } from '../../model/json.js';
import { constraints } from './constraints.js';

it.each<[JsonObject, string, number]>([
  [{ type: 'number', maximum: 20, multipleOf: 0.25 }, 'maximum', 20.25],
  [{ type: 'number', minimum: 0.5, multipleOf: 0.1 }, 'minimum', 0.4],
  [{ type: 'number', maximum: 2.5 }, 'maximum', 3],
  [{ type: 'integer', minimum: 1 }, 'minimum', 0],
  [{ type: 'integer', maximum: 100, multipleOf: 10 }, 'maximum', 110],
])('a number beyond the limit of %o (%s) is the nearest that breaks nothing else: %d', (node, keyword, expected) => {
  const limit = constraints.find((constraint) => constraint.keyword === keyword);
  expect(limit?.candidates(node as never, undefined as never)).toEqual([expected]);
});

it.each([
  ['AB12', '~AB12~'],
  ['{{fresh capitals 2}}-{{fresh digits 3 second}}', /^~[A-Z]{2}-[0-9]{3}~$/],
  ['{{existing thing identifier}}', '~~~~~~'],
])('a text like %s has something before and behind it where its pattern is broken', (value, expected) => {
  const { candidates } = constraints.find(({ keyword }) => keyword === 'pattern') ?? {};
  const [first] = candidates?.({ type: 'string', pattern: '^[A-Z0-9-]+$' }, value) ?? [];
  expect(first).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
});
