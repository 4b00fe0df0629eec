import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.js';
import { loadCatalogue } from '../../src/pipeline/load-catalogue.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { cli, serving, temporaryFolder } from '../support/harness.js';

const notes = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');

async function writtenFor(spec: string): Promise<{ file: string; text: string }> {
  const file = path.join(await temporaryFolder(), 'own.bindings.yaml');
  const { code } = await cli(['spec', 'bindings', spec, '--out', file]);
  expect(code).toBe(0);
  return { file, text: await readFile(file, 'utf8') };
}

const bindingsOf = async (spec: string, bindings?: string) => {
  const own = bindings === undefined ? {} : { bindings };
  return (await loadCatalogue({ buildingBlock: 'own', spec, ...own, allowExternalRefs: false })).catalogue.bindings;
};

const answer = (schema: JsonObject): JsonObject => ({
  description: 'one',
  content: { 'application/json': { schema } },
});
const letter: JsonObject = {
  type: 'object',
  required: ['ref', 'text'],
  properties: { ref: { type: 'string', readOnly: true }, text: { type: 'string', maxLength: 20 } },
};
const parameters: JsonObject[] = [{ name: 'handle', in: 'path', required: true, schema: { type: 'string' } }];

/** Nothing tells that the `ref` of a letter is the handle of the other path. */
const letters: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'Letters', version: '1' },
  paths: {
    '/write': { post: { operationId: 'write', requestBody: answer(letter), responses: { 201: answer(letter) } } },
    '/letter/{handle}': {
      get: { operationId: 'read', parameters, responses: { 200: answer(letter), 404: answer({ type: 'object' }) } },
    },
  },
};

async function lettersFile(): Promise<string> {
  const file = path.join(await temporaryFolder(), 'letters.json');
  await writeFile(file, JSON.stringify(letters));
  return file;
}

describe('spec bindings', () => {
  it('writes what is inferred, so that the file means the same', async () => {
    const { file, text } = await writtenFor(notes);
    expect(text).toMatch(/operation: api\/createNote # POST \/notes/);
    expect(await bindingsOf(notes, file)).toEqual(await bindingsOf(notes));
  });

  it('names the parameters of which nothing is known', async () => {
    const { text } = await writtenFor(await lettersFile());
    expect(text).toContain('# handle of GET /letter/{handle} (api/read)');
  });
});

/** Keeps letters; `forgets` answers 404 for each of them. */
function checkLetters(forgets: boolean, args: readonly string[]) {
  const kept = new Map<string, unknown>();
  return serving(
    (request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        const send = (status: number, value: unknown): void => {
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
        };
        if (request.method === 'GET') {
          const found = kept.get(decodeURIComponent(request.url?.replace('/letter/', '') ?? ''));
          send(found === undefined || forgets ? 404 : 200, found ?? {});
          return;
        }
        const ref = `r${kept.size + 1}`;
        kept.set(ref, { text: 'x', ...JSON.parse(body || '{}'), ref });
        send(201, kept.get(ref));
      });
    },
    async (url) => {
      const out = await temporaryFolder();
      const options = ['--url', url, '--out', out, '--format', 'json', '--tags', '@check=state-create'];
      const { stderr } = await cli(['run', 'letters', ...options, ...args]);
      if (stderr.includes('No scenario matches the selection')) return [];
      const report: { verdicts: { rule: string; outcome: string }[] } = JSON.parse(
        await readFile(path.join(out, 'report.json'), 'utf8'),
      );
      return report.verdicts
        .filter(({ rule, outcome }) => rule === 'state-create' && outcome !== 'not-applicable')
        .map(({ outcome }) => outcome);
    },
  );
}

describe('run --bindings', () => {
  const corrected = `parameters: { handle: letter }
resources:
  letter:
    identifier: /ref
    create: [{ operation: api/write, sent: "", returned: "" }]
    read: [{ operation: api/read, by: handle, returned: "" }]
`;

  it.each([
    [false, 'pass'],
    [true, 'fail'],
  ])('asks what the file says; a candidate that forgets (%s): %s', async (forgets, outcome) => {
    const spec = await lettersFile();
    expect(await checkLetters(forgets, ['--spec', spec])).toEqual([]);
    const file = path.join(await temporaryFolder(), 'letters.bindings.yaml');
    await writeFile(file, corrected);
    expect(await checkLetters(forgets, ['--spec', spec, '--bindings', file])).toEqual([outcome]);
  });

  it.each([
    [
      'an operation',
      corrected.replace('api/read', 'api/Reads'),
      /no operation "api\/Reads"[\s\S]*Did you mean "api\/read"\?/,
    ],
    [
      'a resource',
      corrected.replace('handle: letter', 'handle: paper'),
      /no resource "paper"[\s\S]*Known names: letter\./,
    ],
    [
      'a parameter',
      corrected.replace('handle: letter', 'grip: letter'),
      /no parameter "grip"[\s\S]*Known names: handle\./,
    ],
    ['a resource in a text', `${corrected}    set: { /text: "{{existing inbox}}" }\n`, /no resource "inbox"/],
    ['a key', 'resorces: {}', /cannot be used: .*resorces/],
    ['YAML', 'resources: [', /own\.yaml:\d+: /],
  ])('refuses %s that does not exist', async (_, text, message) => {
    const file = path.join(await temporaryFolder(), 'own.yaml');
    await writeFile(file, text);
    const run = ['run', 'letters', '--url', 'http://127.0.0.1:9', '--spec', await lettersFile(), '--bindings', file];
    const { code, stderr } = await cli(run);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it('needs a document', async () => {
    const { code, stderr } = await cli(['run', 'consent', '--url', 'http://127.0.0.1:9', '--bindings', notes]);
    expect(stderr).toContain('--spec');
    expect(code).toBe(2);
  });
});
