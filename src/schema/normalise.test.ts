import { expect, it } from 'vitest';
import type { JsonObject } from '../model/json.js';
import { get } from '../support/json/pointer.js';
import { normaliseDocument } from './normalise.js';

const at = '/paths/~1orders/get/responses/200/content/application~1json/schema';
const second = '/paths/~1bills/get/responses/200/content/application~1json/schema';

function documentWith(one: JsonObject, other: JsonObject = one): JsonObject {
  const answering = (schema: JsonObject): JsonObject => ({
    get: { responses: { 200: { description: '', content: { 'application/json': { schema } } } } },
  });
  return { openapi: '3.1.0', paths: { '/orders': answering(one), '/bills': answering(other) } };
}

it('a schema that stays as it is is not copied, and neither is what it stands in', () => {
  const document = documentWith({ $ref: '#/components/schemas/Order' }, { type: 'string', maxLength: 3 });
  const { root, pointers } = normaliseDocument(document, '3.1.0', 'response');
  expect(root.paths).toBe(document.paths);
  expect(pointers.get(get(root, at) as object)).toBe(at);
  expect(pointers.get(get(root, second) as object)).toBe(second);
});

it('a schema that stands at two places has a pointer for each', () => {
  const { root, pointers } = normaliseDocument(documentWith({ type: 'string' }), '3.1.0', 'response');
  expect(pointers.get(get(root, at) as object)).toBe(at);
  expect(pointers.get(get(root, second) as object)).toBe(second);
});

it.each<[string, JsonObject]>([
  ['required properties', { type: 'object', required: ['id'], properties: { id: { readOnly: true } } }],
  ['examples', { type: 'string', format: 'date', examples: ['no date'] }],
  ['a part that is changed', { type: 'array', items: { type: 'object', required: ['id'], properties: {} } }],
])('the definition keeps a schema with %s, of which a copy is changed', (_, schema) => {
  const document = documentWith(schema);
  const before = JSON.stringify(document);
  const { root } = normaliseDocument(document, '3.1.0', 'request');
  expect(get(root, at)).not.toBe(schema);
  expect(JSON.stringify(document)).toBe(before);
});
