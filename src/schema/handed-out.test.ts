import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../tests/support/small-definition.js';
import type { Parameter } from '../model/definition.js';
import type { JsonObject } from '../model/json.js';
import { isHandedOut } from './handed-out.js';

const things = smallDocument.paths as JsonObject;

function isToken(name: string, schema: JsonObject): boolean {
  const get = { operationId: 'listThings', parameters: [{ name, in: 'query', schema }], responses: {} };
  const { operations, schemas } = catalogueOf({ ...smallDocument, paths: { ...things, '/things': { get } } });
  const found = operations
    .flatMap(({ parameters }): readonly Parameter[] => parameters)
    .find((parameter) => parameter.name === name);
  return found !== undefined && isHandedOut(schemas, found);
}

describe('a text that only the candidate hands out', () => {
  it.each(['cursor', 'pageToken', 'next_page_token', 'after', 'continuation'])('%s', (name) => {
    expect(isToken(name, { type: 'string', maxLength: 200 })).toBe(true);
  });

  it('is told by its description too', () => {
    expect(isToken('from', { type: 'string', description: 'An opaque position in the list' })).toBe(true);
  });

  it.each<[string, JsonObject]>([
    ['after', { type: 'string', format: 'date' }],
    ['next', { type: 'integer' }],
    ['token', { type: 'string', enum: ['a', 'b'] }],
    ['title', { type: 'string' }],
  ])('is not %s of another kind', (name, schema) => {
    expect(isToken(name, schema)).toBe(false);
  });
});
