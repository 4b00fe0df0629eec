import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import type { JsonObject } from '../../model/json.js';
import { makePlan } from '../make-plan.js';

const text = { type: 'string' };
const body = (required: string[]): JsonObject => ({
  required: true,
  content: {
    'application/json': {
      schema: { type: 'object', required, properties: { title: text, sourceId: { type: 'integer' } } },
    },
  },
});
const shown = {
  description: 'a',
  content: { 'application/json': { schema: { type: 'object', properties: { id: text, title: text } } } },
};
const parameters = [{ name: 'id', in: 'path', required: true, schema: text }];

const catalogue = catalogueOf({
  openapi: '3.0.3',
  info: { title: 'a', version: '1' },
  paths: {
    '/notes': { post: { operationId: 'make', requestBody: body(['title']), responses: { 201: shown } } },
    '/notes/{id}': {
      parameters,
      get: { operationId: 'read', responses: { 200: shown } },
      put: { operationId: 'replace', requestBody: body(['title', 'sourceId']), responses: { 200: shown } },
    },
  },
});

it('a value that the creation of an item may leave out is sent where a change requires it', () => {
  const { operations } = makePlan(catalogue, { seed: 1, objects: {}, depth: 'standard', checks: [] });
  const sent = (name: string): unknown => operations.find(({ operation }) => operation.name === name)?.template.body;
  expect(JSON.stringify(sent('make'))).not.toContain('sourceId');
  expect(JSON.stringify(sent('replace'))).toContain('sourceId');
});
