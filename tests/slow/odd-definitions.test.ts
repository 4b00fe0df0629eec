import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.js';
import type { DryRun } from '../support/dry-run.js';
import { cli, temporaryFolder } from '../support/harness.js';

/** A definition of notes that are created with a body of a schema, and read by one operation. */
function notes(schema: JsonObject, reading = 'readNote'): string {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const answer = { description: 'a note', content };
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Notes', version: '1' },
    paths: {
      '/notes': { post: { operationId: 'createNote', requestBody: { content }, responses: { 201: answer } } },
      '/notes/{id}': { get: { operationId: reading, parameters: [id], responses: { 200: answer } } },
    },
    components: { schemas: { Note: schema } },
  });
}

const named = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'string' }, name: { type: 'string' } },
};
const limited = (limits: JsonObject): JsonObject => ({
  ...named,
  properties: { ...named.properties, count: { type: 'number', ...limits } },
  required: [...named.required, 'count'],
});

it.each([
  ['a lower limit far beyond the step', notes(limited({ minimum: 1e300, multipleOf: 1e-300 }))],
  ['an upper limit far beyond the step', notes(limited({ maximum: -1e300, multipleOf: 1e-300 }))],
  ['an operation called constructor', notes(named, 'constructor')],
  ['an operation called toString', notes(named, 'toString')],
  ['a property that has no value', notes({ ...named, properties: { ...named.properties, name: { enum: [] } } })],
])('%s is planned and asked', async (_, spec) => {
  const file = path.join(await temporaryFolder(), 'notes.json');
  await writeFile(file, spec);
  const own = ['--spec', file, '--url', 'http://127.0.0.1:1', '--dry-run', '--format', 'json'];
  const { code, stdout, stderr } = await cli(['run', 'notes', ...own]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { requests }: DryRun = JSON.parse(stdout);
  expect(requests.map(({ method }) => method)).toContain('POST');
});
