import { expect, it } from 'vitest';
import { jsonSchema } from './contents.js';

const content = (mediaType: string) => ({ mediaType, schema: { api: 'api', pointer: `/${mediaType}` } });

it.each([
  [['text/xml', 'application/json'], '/application/json'],
  [['*/*', 'application/problem+json'], '/application/problem+json'],
  [['*/*'], '/*/*'],
  [['text/plain', 'application/*'], '/application/*'],
])('of %j, JSON has the schema %s', (mediaTypes, pointer) => {
  expect(jsonSchema(mediaTypes.map(content))?.pointer).toBe(pointer);
});

it('a text has no schema of JSON', () => {
  expect(jsonSchema([content('text/plain'), content('image/*')])).toBeUndefined();
});
