import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { isObject, type Json, type JsonObject } from '../src/model/json.js';
import { set } from '../src/support/json/pointer.js';
import { packageRoot } from '../src/support/package/paths.js';
import { parseYaml } from '../src/support/yaml.js';
import { cli, serving, temporaryFolder } from './support/harness.js';

const transcription = path.join(packageRoot, 'specs', 'consent', '1.1.0', 'consent.openapi.yaml');

async function written(document: Json | string, name = 'own.openapi.yaml'): Promise<string> {
  const file = path.join(await temporaryFolder(), name);
  await writeFile(file, typeof document === 'string' ? document : stringify(document));
  return file;
}

async function consent(): Promise<JsonObject> {
  const document = parseYaml(await readFile(transcription, 'utf8'), transcription).value;
  if (!isObject(document)) throw new Error('no document');
  return document;
}

describe('spec diff', () => {
  it('finds nothing between a definition and itself, though path parameters are named otherwise', async () => {
    const text = (await readFile(transcription, 'utf8')).replaceAll('policyId', 'thePolicy');
    const { code, stdout } = await cli(['spec', 'diff', 'consent', await written(text)]);
    expect(stdout).toMatch(/: 0 differences, 0 of them break/);
    expect(code).toBe(0);
  });

  const policy = '/paths/~1config~1policy~1{policyId}~1';
  const name = '/components/schemas/Policy/properties/name';
  it.each<[string, (document: JsonObject) => Json, string, boolean]>([
    [
      'an operation that is gone',
      (all) => without(all, '/paths', '/config/policy/{policyId}/'),
      '! missing operation: is not in the definition',
      true,
    ],
    ['a status that is gone', (all) => without(all, `${policy}/get/responses`, '200'), '! missing status: 200', true],
    ['another type', (all) => set(all, `${name}/type`, 'integer'), '! differs type: ', true],
    [
      'a new limit on what is sent',
      (all) => set(all, `${name}/maxLength`, 3),
      '! differs limit: request.policy.name: maxLength',
      true,
    ],
    [
      'a property that is gone',
      (all) => without(all, '/components/schemas/Policy/properties', 'name'),
      '! missing property: answer 200.policy.name',
      true,
    ],
    [
      'a place in the path that is not declared',
      (all) => set(all, `${policy}/get/parameters/0`, { name: 'more', in: 'query', schema: { type: 'string' } }),
      '  missing parameter: path policyId',
      false,
    ],
    [
      'a further operation',
      (all) => set(all, '/paths/~1more', { get: { responses: { 200: { description: 'Success.' } } } }),
      '  added operation: is not in the GovSpec',
      false,
    ],
  ])('names %s, and says whether it breaks a client', async (_, change, words, breaking) => {
    const file = await written(change(await consent()));
    const { code, stdout } = await cli(['spec', 'diff', 'consent', file]);
    expect(stdout).toContain(words);
    expect(code).toBe(breaking ? 1 : 0);
    const shown = await cli(['spec', 'diff', 'consent', file, '--breaking', '--json']);
    const differences = JSON.parse(shown.stdout) as { breaking: boolean }[];
    expect(differences.length > 0).toBe(breaking);
    expect(differences.every((difference) => difference.breaking)).toBe(true);
  });
});

describe('spec lint', () => {
  const answer = (schema: Json | undefined, status = '200'): Json => ({
    [status]: { description: 'x', ...(schema === undefined ? {} : { content: { 'application/json': { schema } } }) },
  });
  const documentOf = (responses: Json, further: JsonObject = {}): JsonObject => ({
    openapi: '3.0.3',
    info: { title: 'Own', version: '1' },
    paths: { '/things': { get: { operationId: 'things', responses, ...further } } },
  });
  const strict: Json = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
  const refusal = { 400: { description: 'x' } };

  it('finds nothing in a definition that proves something', async () => {
    const healthy = documentOf({ ...(answer(strict) as JsonObject), ...refusal });
    const { code, stdout } = await cli(['spec', 'lint', await written(healthy)]);
    expect(stdout).toContain(': 0 findings');
    expect(code).toBe(0);
  });

  it.each<[string, JsonObject | string]>([
    ['openapi-invalid', { ...documentOf(answer(strict)), host: 'x' }],
    ['no-refusal', documentOf(answer(strict))],
    ['no-success', documentOf(refusal)],
    ['success-without-schema', documentOf(answer(undefined))],
    ['schema-proves-nothing', documentOf(answer({ type: 'object' }))],
    ['schema-unsatisfiable', documentOf(answer({ allOf: [{ type: 'string' }, { type: 'integer' }] }))],
    ['schema-unusable', documentOf(answer({ type: 'string', minLength: 'many' }))],
    ['pattern-unusable', documentOf(answer({ type: 'string', pattern: '(' }))],
    ['no-operation-id', without(documentOf(answer(strict)), '/paths/~1things/get', 'operationId')],
    ['security-undefined', documentOf(answer(strict), { security: [{ nowhere: [] }] })],
    [
      'query-object',
      documentOf(answer(strict), {
        parameters: [
          {
            name: 'filter',
            in: 'query',
            schema: { type: 'object', properties: { ids: { type: 'array', items: { type: 'string' } } } },
          },
        ],
      }),
    ],
    [
      'parameter-without-value',
      documentOf(answer(strict), {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      }),
    ],
    [
      'format-contradicted',
      documentOf(answer({ type: 'object', properties: { at: { type: 'string', format: 'date', example: 'noon' } } })),
    ],
    [
      'required-undefined',
      documentOf(answer({ type: 'object', required: ['x'], properties: { id: { type: 'string' } } })),
    ],
    ['example-contradicts', documentOf(answer({ ...(strict as JsonObject), example: { id: 1 } }))],
    ['unreadable', `${stringify(documentOf(answer(strict)))}\nservers: []\nservers: []\n`],
  ])('reports %s', async (kind, document) => {
    const file = await written(document);
    const { code, stdout } = await cli(['spec', 'lint', file]);
    expect(stdout).toMatch(new RegExp(`^${kind} \\(`, 'm'));
    expect(code).toBe(1);
    const findings = JSON.parse((await cli(['spec', 'lint', file, '--json'])).stdout) as { kind: string }[];
    expect(findings.map((finding) => finding.kind)).toContain(kind);
  });

  it('names the key that OpenAPI does not know', async () => {
    const { stdout } = await cli(['spec', 'lint', await written({ ...documentOf(answer(strict)), host: 'x' })]);
    expect(stdout).toContain('#/ must NOT have additional properties: host');
  });

  it('reads a definition from a server, and says what is wrong with one that is none', async () => {
    const text = stringify(documentOf({ ...(answer(strict) as JsonObject), ...refusal }));
    await serving(
      (_, response) => response.end(text),
      async (url) => expect((await cli(['spec', 'lint', `${url}/openapi.yaml`])).stdout).toContain('0 findings'),
    );
    const swagger = await cli(['spec', 'lint', await written({ swagger: '1.2', info: {}, paths: {} })]);
    expect(swagger).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not a document of OpenAPI 3.0, 3.1 or 3.2, or of Swagger 2.0'),
    });
    const none = await cli(['spec', 'lint', '/no/such/file.yaml']);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('/no/such/file.yaml') });
  });
});

describe('spec import', () => {
  const published = {
    openapi: '3.0.1',
    info: { title: 'Own', version: '1', description: 'Words of somebody else.' },
    basePath: '/v1',
    paths: {
      '/things': {
        get: { operationId: 'things', summary: 'Their words.', responses: { 200: { description: 'Theirs.' } } },
      },
    },
    definitions: { Thing: { type: 'object', description: 'Theirs too.', properties: { id: { type: 'string' } } } },
  };

  it('keeps the facts, drops the words, and lists what is left to do', async () => {
    const { code, stdout, stderr } = await cli(['spec', 'import', await written(published)]);
    expect(code).toBe(0);
    expect(stdout).toContain('/things:');
    expect(stdout).not.toMatch(/Their|somebody/);
    expect(stderr).toContain('needs a summary: things');
    expect(stderr).toContain('needs an erratum: Swagger 2 keys');
  });

  it('writes to a file, or says why it cannot', async () => {
    const file = path.join(await temporaryFolder(), 'new.openapi.yaml');
    await cli(['spec', 'import', await written(published), '--out', file]);
    expect(await readFile(file, 'utf8')).toContain('/things:');
    const refused = await cli(['spec', 'import', await written(published), '--out', '/no/such/folder/x.yaml']);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be written') });
  });
});

describe('list', () => {
  it('has a row for every Building Block that GovStack names', async () => {
    const { stdout } = await cli(['list']);
    expect(stdout).toMatch(/^ messaging +Messaging +1\.0 +4 served/m);
    expect(stdout).toMatch(/^ mobility-management .* nothing published .* nearest: gis/m);
    expect(stdout.trim().split('\n').length).toBeGreaterThanOrEqual(20);
  });

  it('shows the operations, the source and the errata of one', async () => {
    const { stdout } = await cli(['list', 'messaging']);
    expect(stdout).toMatch(
      /sendSingleEmail +POST \/send\/email\/single +messaging +served +\d+ +5\.1\.16 5\.1\.26 6\.1\.2 6\.2\.1/,
    );
    expect(stdout).toContain('GovStackWorkingGroup/bb-messaging');
    expect(stdout).toContain('MSG-1');
  });

  it('says what can be done about one without an API, and refuses one that nobody names', async () => {
    expect((await cli(['list', 'security'])).stdout).toMatch(/fit-gap security --evidence/);
    expect(await cli(['list', 'nonsense'])).toMatchObject({ code: 2, stderr: expect.stringContaining('nonsense') });
  });
});

/** The document without one name under a place. */
function without<T extends Json>(document: T, pointer: string, name: string): T {
  const copy = structuredClone(document);
  let node: Json = copy;
  for (const token of pointer.split('/').slice(1)) {
    if (!isObject(node)) throw new Error(`nothing at ${pointer}`);
    node = node[token.replaceAll('~1', '/').replaceAll('~0', '~')] ?? null;
  }
  if (isObject(node)) delete (node as Record<string, Json>)[name];
  return copy;
}
