import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDocument } from './load-document.js';
import { readCrossFunctional } from './read-requirements.js';
import { findBuildingBlock, readGenerations, readRegistry } from './registry.js';
import { findUseCase } from './use-cases.js';

async function written(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-spec-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

const inside = { allowExternalRefs: false };

/** A document whose only path refers elsewhere. */
const referring = (target: string): string =>
  `openapi: 3.0.3\ninfo: { title: a, version: "1" }\npaths:\n  /a:\n    $ref: "${target}"\n`;

describe('a document', () => {
  it('is read with what lies beside it, and told by its bytes', async () => {
    const folder = await written({
      'main.yaml': referring('./parts/a.yaml'),
      'parts/a.yaml': 'get: { summary: brought, responses: {} }',
    });
    const { document, sha256 } = await loadDocument(path.join(folder, 'main.yaml'), inside);
    expect(document).toMatchObject({ paths: { '/a': { get: { summary: 'brought' } } } });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that is of OpenAPI 3.2 is read', async () => {
    const folder = await written({ 'main.yaml': 'openapi: 3.2.0\npaths: {}' });
    const { document } = await loadDocument(path.join(folder, 'main.yaml'), inside);
    expect(document).toMatchObject({ openapi: '3.2.0' });
  });

  it.each([
    [
      'is of Swagger 1.2',
      'swagger: "1.2"\npaths: {}',
      /is not a document of OpenAPI 3\.0, 3\.1 or 3\.2, or of Swagger 2\.0/,
    ],
    ['is of OpenAPI 3.3', 'openapi: 3.3.0\npaths: {}', /found openapi: "3\.3\.0"/],
    ['is no object', '- a', /found no object at all/],
    ['refers to a server', referring('http://127.0.0.1:9/a.yaml'), /refers to http:.* outside its own folder/],
    ['refers to what is not there', referring('#/nowhere'), /"#\/nowhere" at \/paths\/~1a names nothing/],
    ['refers by what is no URI', referring('#/a%b'), /"#\/a%b" at \/paths\/~1a is no URI/],
  ])('that %s is refused', async (_, text, message) => {
    const folder = await written({ 'main.yaml': text });
    await expect(loadDocument(path.join(folder, 'main.yaml'), inside)).rejects.toThrow(message);
  });

  it('keeps what looks like a reference in its examples, whatever its version', async () => {
    const text =
      'openapi: 3.1\ninfo: { title: a, version: 1.0 }\ncomponents: { examples: { a: { value: { $ref: "http://a/b" } } } }';
    const folder = await written({ 'main.yaml': text });
    const { document } = await loadDocument(path.join(folder, 'main.yaml'), inside);
    expect(document).toEqual({
      openapi: '3.1',
      info: { title: 'a', version: '1.0' },
      components: { examples: { a: { value: { $ref: 'http://a/b' } } } },
    });
  });

  it('that is not there is refused', async () => {
    await expect(loadDocument('/no/such/file.yaml', inside)).rejects.toThrow(/cannot be read/);
  });
});

describe('the Building Blocks', () => {
  it('have ids of their own, and APIs', async () => {
    const entries = await readRegistry();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.filter(({ apis }) => apis.length === 0)).toEqual([]);
  });

  it('are found by id; another id is answered with those that there are', async () => {
    expect(await findBuildingBlock('messaging')).toMatchObject({ id: 'messaging', govspec: '1.0' });
    await expect(findBuildingBlock('nonsense')).rejects.toMatchObject({ hint: expect.stringContaining('messaging') });
  });
});

describe('the requirements of every Building Block alike', () => {
  it('have ids of their own, of the generations in force', async () => {
    const requirements = await readCrossFunctional();
    expect(requirements.length).toBeGreaterThan(50);
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    expect(await readGenerations()).toContain('23Q4');
  });
});

describe('a use case', () => {
  it('is found by its id, and by its code in any case', async () => {
    const found = await findUseCase('INST-1');
    expect(await findUseCase('inst-1')).toEqual(found);
    expect(await findUseCase(found.id)).toEqual(found);
    await expect(findUseCase('nonsense')).rejects.toThrow(/no use case "nonsense"/);
  });
});
