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
