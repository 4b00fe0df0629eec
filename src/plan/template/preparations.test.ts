import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import type { JsonObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { preparationsOf } from './preparations.js';

const answers = (...statuses: string[]): JsonObject =>
  Object.fromEntries(statuses.map((status) => [status, { description: status }]));
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const action = (operationId: string, statuses = ['200', '409']): JsonObject => ({
  parameters: [id],
  post: { operationId, responses: answers(...statuses) },
});

const catalogue = catalogueOf({
  openapi: '3.0.3',
  info: { title: 'Claims', version: '1' },
  paths: {
    '/claims/{id}/submit': action('submit'),
    '/claims/{id}/approve': action('approve'),
    '/files/{id}': { parameters: [id], delete: { operationId: 'remove', responses: answers('204') } },
    '/files/{id}/restore': action('restore'),
    '/claims/{id}/copies': action('copy', ['201']),
    '/claims': { post: { operationId: 'open', responses: answers('201') } },
    '/claims/{id}': { parameters: [id], get: { operationId: 'readClaim', responses: answers('200', '404') } },
    '/claims/{id}/notes': {
      parameters: [id],
      get: { operationId: 'listNotes', responses: answers('200') },
      post: { operationId: 'addNote', responses: answers('201', '409') },
    },
    '/claims/{id}/notes/{noteId}': {
      parameters: [id, { ...id, name: 'noteId' }],
      get: { operationId: 'readNote', responses: answers('200', '404') },
    },
    '/people/{id}/approve': action('approvePerson'),
    '/recordings/stop': { post: { operationId: 'stop', responses: answers('204', '409') } },
    '/recordings/start': { post: { operationId: 'start', responses: answers('204') } },
    '/claims/{id}/label': {
      parameters: [id],
      get: { operationId: 'readLabel', responses: answers('200', '404') },
      put: { operationId: 'putLabel', responses: answers('204') },
    },
    '/claims/{id}/tags/{tag}': {
      parameters: [id, { ...id, name: 'tag' }],
      put: { operationId: 'tag', responses: answers('204', '404') },
      delete: { operationId: 'untag', responses: answers('204', '404') },
    },
  },
});

it.each([
  ['approve', ['api/submit']],
  ['submit', ['api/approve']],
  ['approvePerson', []],
  ['copy', ['api/submit', 'api/approve']],
  ['addNote', ['api/submit', 'api/approve']],
  ['open', []],
  ['restore', ['api/remove']],
  ['stop', ['api/start']],
  ['start', []],
  ['readLabel', ['api/putLabel']],
  ['putLabel', []],
  ['untag', ['api/tag']],
  ['tag', []],
])('before %s may have to come %j', (name, expected) => {
  const operation = catalogue.operations.find((one) => one.name === name);
  if (operation === undefined) throw new Error('no operation');
  const resourceRole = roleOf(catalogue, operation);
  expect(preparationsOf({ catalogue, operation, resourceRole, options: { seed: 1, objects: {} } })).toEqual(expected);
});
