import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';

const list = (items: JsonObject, more: JsonObject = {}): JsonObject => ({
  name: 'kinds',
  in: 'query',
  schema: { type: 'array', items, ...more },
});
const letters = { type: 'string', enum: ['a', 'b', 'c'] };

const catalogueWith = (parameter: JsonObject) =>
  catalogueOf({
    openapi: '3.0.3',
    info: { title: 'A', version: '1' },
    paths: {
      '/things': {
        get: { operationId: 'listThings', parameters: [parameter], responses: { 200: { description: 'all' } } },
      },
    },
  });

const none = 'no parameter that may be varied takes a list of listed values';

describe('what is asked', () => {
  it('of a parameter that takes a list', () => {
    const catalogue = catalogueWith(list(letters));
    expect(titles(check, 'listThings', catalogue)).toEqual(['Two values are accepted for the query parameter "kinds"']);
    expect(steps(check, 'listThings', catalogue)).toContain('And the query parameter "kinds" is set to the JSON:');
  });

  it.each<[string, JsonObject]>([
    ['one value at most', list(letters, { maxItems: 1 })],
    ['more than two values', list(letters, { minItems: 3 })],
    ['one listed value', list({ type: 'string', enum: ['a'] })],
    ['texts that only the author knows', list({ type: 'string' })],
    [
      'JSON',
      { name: 'kinds', in: 'query', content: { 'application/json': { schema: { type: 'array', items: letters } } } },
    ],
  ])('and why not of one that takes %s', (_, parameter) =>
    expect(titles(check, 'listThings', catalogueWith(parameter))).toBe(none),
  );
});
