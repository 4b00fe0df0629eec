import { expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/small-definition.js';
import type { JsonObject } from '../model/json.js';

/** What the identifier of a message stands for in a path that is not that of messages. */
function meantIn(description: string, other = description, name = 'id'): unknown {
  const message: JsonObject = { type: 'object', properties: { id: { type: 'string', readOnly: true } } };
  const content = { content: { 'application/json': { schema: message } } };
  const parameter = (called: string, told: string): JsonObject => ({
    name: called,
    in: 'path',
    required: true,
    description: told,
    schema: { type: 'string' },
  });
  const ok = { responses: { 200: { description: 'shown', ...content } } };
  const { bindings } = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'Mail', version: '1' },
    paths: {
      '/messages': { post: { requestBody: content, responses: { 201: { description: 'made', ...content } } } },
      '/messages/{id}': { parameters: [parameter('id', description)], get: ok },
      [`/view/{${name}}.html`]: { parameters: [parameter(name, other)], get: { ...ok, operationId: 'view' } },
    },
  });
  const meant = bindings.parameters[name];
  return typeof meant === 'object' ? meant['api/view'] : meant;
}

it('a parameter with the name of an identifier that is described in the same words is that identifier', () => {
  expect(meantIn('The database ID of the message')).toBe('message');
});

it.each([
  ['in other words', 'The database ID of the message', 'The ID of the draft', 'id'],
  ['in words that say nothing of the item', 'The ID', 'The ID', 'id'],
  ['with another name', 'The database ID of the message', 'The database ID of the message', 'key'],
])('a parameter %s is none', (_, description, other, name) => {
  expect(meantIn(description, other, name)).toBeUndefined();
});

it.each<[string, string, unknown]>([
  ['that the items have beside their identifier is none', 'key', undefined],
  ['that the items do not have is that of the item', 'note', 'note'],
])('a parameter in the place of an identifier %s', (_, name, expected) => {
  const note: JsonObject = { type: 'object', properties: { id: { type: 'string' }, key: { type: 'string' } } };
  const content = { content: { 'application/json': { schema: note } } };
  const parameters = (called: string) => [{ name: called, in: 'path', required: true, schema: { type: 'string' } }];
  const ok = { responses: { 200: { description: 'shown', ...content } } };
  const { bindings } = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'Notes', version: '1' },
    paths: {
      '/notes': { post: { requestBody: content, responses: { 201: { description: 'made', ...content } } } },
      '/notes/{id}': { parameters: parameters('id'), get: ok },
      [`/notes/{${name}}/latest`]: { parameters: parameters(name), get: { ...ok, operationId: 'latest' } },
    },
  });
  const meant = bindings.parameters[name];
  expect(typeof meant === 'object' ? meant['api/latest'] : meant).toBe(expected);
});
