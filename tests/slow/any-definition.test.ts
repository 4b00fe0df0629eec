import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.js';
import { checkOwn, failuresOf, fault, type Scenario, temporaryFolder } from '../support/harness.js';

const json = (schema: JsonObject): JsonObject => ({ description: 'one', content: { 'application/json': { schema } } });
const numbers = json({ type: 'object', required: ['n'], properties: { n: { type: 'integer' } } });

async function checkDocument(paths: JsonObject, scenario: Scenario = {}) {
  const file = path.join(await temporaryFolder(), 'any.yaml');
  await writeFile(
    file,
    JSON.stringify({ openapi: '3.0.3', info: { title: 'Any\nScenario: no', version: '1' }, paths }),
  );
  return checkOwn(file, scenario);
}

/** One operation for each id. */
function operationsNamed(...ids: readonly string[]): JsonObject {
  return Object.fromEntries(
    ids.map((operationId, index) => [`/p${index}`, { get: { operationId, responses: { 200: numbers } } }]),
  );
}

describe('operations by any name', () => {
  const ids = ['same', 'same', 'Same', 'same-2', 'a/b', 'a b', 'a"b', 'a.b', 'ж', 'щ', '@#|', "it's\na\\b", '$&'];

  it('have verdicts of their own: a fault of each is told of that one alone', async () => {
    const paths = operationsNamed(...ids);
    const sound = await checkDocument(paths);
    expect(failuresOf(sound)).toEqual([]);
    expect(sound.verdicts.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    const served = sound.verdicts.filter(({ rule, outcome }) => rule === 'body-schema' && outcome === 'pass');
    expect(new Set(served.map(({ operation }) => operation)).size).toBe(ids.length);
    const faulty = served.filter((_, index) => [1, 4, 8, 11].includes(index)).map(({ operation }) => operation);
    const faults = faulty.map((operation) => fault('list-for-object', operation.slice('notes/'.length)));
    const broken = await checkDocument(paths, { faults });
    expect(new Set(failuresOf(broken).map((verdict) => verdict.operation))).toEqual(new Set(faulty));
  });
});

describe('texts of any kind', () => {
  const texts = ['Dear {{name}}', '{{now}}', '"""', "it's", 'a\nb', '<x>', '| a |', '\\', '\\"', 'a\u2028b', '@a #b'];

  it('are sent as they are', async () => {
    const properties = Object.fromEntries(
      texts.map((text, index) => [`p${index} ${text}`, { type: 'string', example: text }]),
    );
    const whole: JsonObject = { type: 'object', required: Object.keys(properties), properties };
    const parameters = texts.map((text, index) => ({
      name: `q${index} ${text}`,
      in: 'query',
      required: index % 2 === 0,
      schema: { type: 'string', enum: [text, `${text} other`] },
    }));
    const operation: JsonObject = {
      operationId: 'echo',
      summary: 'Example: "of"\n@all\n# things',
      parameters,
      requestBody: { required: true, content: { 'application/json': { schema: whole } } },
      responses: { 200: json(whole), 400: json({ type: 'object' }) },
    };
    const report = await checkDocument({ '/users/@me': { post: operation } }, { request: { depth: 'thorough' } });
    expect(failuresOf(report)).toEqual([]);
    expect(report.verdicts.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    const passed = report.verdicts.filter(({ outcome }) => outcome === 'pass').map(({ rule }) => rule);
    expect(passed.filter((rule) => rule === 'accepts-enum')).toHaveLength(
      parameters.reduce((sum, { required }) => sum + (required ? 1 : 2), 0),
    );
    expect(passed.filter((rule) => rule === 'missing-required').length).toBeGreaterThan(texts.length);
  });
});
