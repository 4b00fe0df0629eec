import { expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';
import type { JsonObject } from '../model/json.js';

const content = (schema: JsonObject): JsonObject => ({ description: 'a', content: { 'application/json': { schema } } });
const item = { type: 'object', properties: { id: { type: 'string' } } };
const none = { description: 'none' };
const why = 'the item may not have what is under this path';

/** Why a refusal of a read below an order proves nothing. */
function doubtOf(responses: JsonObject): string | undefined {
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  const { bindings } = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'a', version: '1' },
    paths: {
      '/orders': { post: { operationId: 'make', responses: { 201: content(item) } } },
      '/orders/{id}': { parameters, get: { operationId: 'read', responses: { 200: content(item), 404: none } } },
      '/orders/{id}/label': { parameters, get: { operationId: 'label', responses } },
    },
  });
  expect(bindings.operations['api/read']?.unsure).toBeUndefined();
  return bindings.operations['api/label']?.unsure;
}

it.each<[string, JsonObject, string | undefined]>([
  ['may be missing, where 404 is documented', { 200: content(item), 404: none }, why],
  ['must be there, where no 404 is documented', { 200: content(item) }, undefined],
  [
    'is there even if it is empty, where it is a list',
    { 200: content({ type: 'array', items: item }), 404: none },
    undefined,
  ],
])('what stands below an item %s', (_, responses, expected) => expect(doubtOf(responses)).toBe(expected));
