import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { titlesIn } from '../../../tests/support/small-plans.js';
import { check } from '../../checks/action-kept/check.js';
import type { JsonObject } from '../../model/json.js';

const text: JsonObject = { type: 'string' };
const id = { name: 'id', in: 'path', required: true, schema: text };
const json = (properties: JsonObject): JsonObject => ({
  'application/json': { schema: { type: 'object', required: ['id'], properties } },
});
const claim = { id: text, status: text, note: text };

/** What is asked of an action that answers with these properties. */
function asked(answered: JsonObject) {
  const ok = (properties: JsonObject): JsonObject => ({ 200: { description: 'ok', content: json(properties) } });
  const catalogue = catalogueOf({
    openapi: '3.0.3',
    info: { title: 'Claims', version: '1' },
    paths: {
      '/claims': {
        post: {
          operationId: 'createClaim',
          requestBody: { content: json({ note: text }) },
          responses: { 201: { description: 'made', content: json(claim) } },
        },
      },
      '/claims/{id}': {
        get: { operationId: 'readClaim', parameters: [id], responses: ok({ ...claim, history: text }) },
      },
      '/claims/{id}/close': { post: { operationId: 'closeClaim', parameters: [id], responses: ok(answered) } },
    },
  });
  return titlesIn(check, 'closeClaim', catalogue);
}

it('an action that answers with most of what a read shows is about that item', () => {
  expect(asked(claim)).toEqual(['What the action changes is kept']);
});

it.each<[string, JsonObject]>([
  ['lacks the identifier', { status: text, note: text, history: text }],
  ['has something else', { ...claim, receipt: text }],
  ['has little of it', { id: text, note: text }],
  ['has little in common with it', { id: text, receipt: text, at: text }],
])('an answer that %s is not', (_, answered) => {
  expect(asked(answered)).toBe(
    'the operation is no action that answers with its item, or is named for what it does to it',
  );
});
