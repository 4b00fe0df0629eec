import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../src/pipeline/load-catalogue.js';
import { packageRoot } from '../src/support/package/paths.js';
import { checkOwn, cli, failuresOf, fault, temporaryFolder } from './support/harness.js';

const spec = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');

function checkNotes(faultIds: readonly string[]) {
  return checkOwn(spec, { faults: faultIds.map((id) => fault(id)) });
}

describe('an OpenAPI document of one’s own', () => {
  it('is generated, run and judged in one go, its resources told from the plainest pattern of REST', async () => {
    const report = await checkNotes([]);
    expect(failuresOf(report)).toEqual([]);
    expect(report.verdicts.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    const passed = report.verdicts
      .filter(({ outcome }) => outcome === 'pass')
      .map(({ operation, rule }) => `${operation} ${rule}`);
    expect(passed).toEqual(
      expect.arrayContaining([
        'notes/api/createNote state-create',
        'notes/api/changeNote state-update',
        'notes/api/removeNote state-delete',
        'notes/api/readNote unknown-identifier',
        'notes/api/listNotes wrong-type',
        'notes/api/listNotes no-credential',
      ]),
    );
  });

  it.each([
    ['create-not-kept', 'state-create'],
    ['update-lost', 'state-update'],
    ['delete-without-effect', 'state-delete'],
    ['wrong-type-accepted', 'wrong-type'],
    ['unknown-id-200', 'unknown-identifier'],
  ])('%s is found by %s', async (id, rule) => {
    const rules = new Set(failuresOf(await checkNotes([id])).map((verdict) => verdict.rule));
    expect(rules).toContain(rule);
  });

  it.each([
    ['is not YAML', 'a: [', /broken\.yaml:\d+: .+\n {7}The file must be YAML or JSON/],
    ['is a text', 'hello', /or of Swagger 2\.0 \(found no object at all\)/],
    [
      'is Swagger 1.2',
      'swagger: "1.2"\npaths: {}',
      /is not a document of OpenAPI 3\.0, 3\.1 or 3\.2, or of Swagger 2\.0/,
    ],
    [
      'dangles',
      'openapi: 3.0.0\ninfo: {title: a, version: "1"}\npaths: { /a: { $ref: "#/nowhere" } }',
      /There are no features|cannot be resolved/,
    ],
    [
      'refers to a URL',
      'openapi: 3.0.0\npaths: { /a: { $ref: "http://127.0.0.1:9/x.yaml" } }',
      /refers to http:\/\/127\.0\.0\.1:9\/x\.yaml, which lies outside/,
    ],
    [
      'refers to a file outside its folder',
      'openapi: 3.0.0\npaths: { /a: { $ref: "../outside.yaml" } }',
      /refers to .*outside\.yaml, which lies outside/,
    ],
  ])('one that %s gets one clear message and exit code 2', async (_, text, message) => {
    const folder = path.join(await temporaryFolder(), 'inner');
    await mkdir(folder);
    await writeFile(path.join(folder, '..', 'outside.yaml'), 'get: {}');
    const file = path.join(folder, 'broken.yaml');
    await writeFile(file, text);
    const { code, stderr } = await cli(['run', 'own', '--url', 'http://127.0.0.1:9', '--spec', file]);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it('may refer to a file beside it', async () => {
    const folder = await temporaryFolder();
    const name = randomUUID();
    await writeFile(path.join(folder, `${name}.yaml`), 'type: string');
    await writeFile(
      path.join(folder, 'main.yaml'),
      `openapi: 3.0.0\ninfo: {title: a, version: "1"}\npaths: { /a: { get: { responses: { "200": { description: a, content: { application/json: { schema: { $ref: "./${name}.yaml" } } } } } } } }`,
    );
    const { catalogue } = await loadCatalogue({
      buildingBlock: 'own',
      spec: path.join(folder, 'main.yaml'),
      allowExternalRefs: false,
    });
    const ref = catalogue.operations[0]?.responses[0]?.contents[0]?.schema;
    expect(ref && catalogue.schemas.validate(ref, 'response', 1).kind).toBe('invalid');
  });
});
