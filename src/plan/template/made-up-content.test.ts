import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import type { JsonObject } from '../../model/json.js';
import { makeTemplate } from './request-template.js';

const text = { type: 'string' };

/** Why a refusal of what is sent as a media type is held against nobody. */
function unsure(mediaType: string, content: JsonObject = { schema: text }): readonly string[] {
  const catalogue = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'Imports', version: '1' },
    paths: {
      '/imports': {
        post: {
          operationId: 'load',
          requestBody: { required: true, content: { [mediaType]: content } },
          responses: { 200: { description: 'Loaded' } },
        },
      },
    },
  });
  const [operation] = catalogue.operations;
  if (operation === undefined) throw new Error('no operation');
  const made = makeTemplate(catalogue, operation, { seed: 1, objects: {} });
  if (made.kind !== 'template') throw new Error(made.reason);
  return made.template.unsure;
}

it.each(['text/csv', 'text/calendar', 'application/yaml', 'image/png', 'application/xml'])(
  'no schema says what stands in %s',
  (mediaType) => expect(unsure(mediaType)).toEqual([`the content that is sent as ${mediaType} is invented`]),
);

it.each<[string, JsonObject]>([
  ['text/plain', { schema: text }],
  ['application/json', { schema: text }],
  ['application/octet-stream', { schema: { type: 'string', format: 'binary' } }],
  ['text/csv', { schema: text, example: 'name\nBook\n' }],
  ['text/csv', { schema: { ...text, example: 'name\nBook\n' } }],
])('what is sent as %s is not made up where %j says it', (mediaType, content) =>
  expect(unsure(mediaType, content)).toEqual([]),
);
