import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../model/json.js';
import { get } from '../support/json/pointer.js';
import { loadDocument } from './load-document.js';

const inside = { allowExternalRefs: false };
const content = '/paths/~1cats/post/requestBody/content/application~1json';

/** The content of a request body, as it is loaded with files beside the document. */
async function loaded(media: JsonObject, files: Readonly<Record<string, string>> = {}): Promise<Json | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-examples-'));
  const operation = { requestBody: { content: { 'application/json': media } }, responses: {} };
  const components = { examples: { tom: { summary: 'a cat', value: { name: 'Tom' } } } };
  const document = { openapi: '3.0.3', info: { title: 'a', version: '1' }, paths: { '/cats': { post: operation } } };
  await writeFile(path.join(folder, 'main.json'), JSON.stringify({ ...document, components }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return get((await loadDocument(path.join(folder, 'main.json'), inside)).document, content);
}

describe('an example that is only a reference', () => {
  it('is what the file holds, with the files that it refers to in turn', async () => {
    const files = { 'cats/tom.yaml': 'name: Tom\nowner: { $ref: ../ann.json }', 'ann.json': '{"name":"Ann"}' };
    expect(await loaded({ example: { $ref: 'cats/tom.yaml' } }, files)).toEqual({
      example: { name: 'Tom', owner: { name: 'Ann' } },
    });
  });

  it('is read beside the file of a schema that gives it', async () => {
    const files = { 'parts/cat.yaml': 'type: object\nexample: { $ref: tom.json }', 'parts/tom.json': '{"name":"Tom"}' };
    expect(await loaded({ schema: { $ref: 'parts/cat.yaml' } }, files)).toEqual({
      schema: { type: 'object', example: { name: 'Tom' } },
    });
  });

  it('is the value of the Example Object that it names', async () => {
    const media = { example: { $ref: '#/components/examples/tom' } };
    expect(await loaded(media)).toEqual({ example: { name: 'Tom' } });
  });

  it.each([
    ['leads nowhere', { $ref: '#/components/examples/none' }],
    ['has no file', { $ref: 'none.json' }],
    ['leads out of the folder', { $ref: '../../../../etc/hostname.json' }],
    ['leads to what cannot be read', { $ref: 'broken.json' }],
    ['stands beside other data', { $ref: 'cats/tom.yaml', name: 'Tom' }],
  ])('stays as it is where it %s', async (_, example) => {
    const files = { 'broken.json': '{"name":', 'cats/tom.yaml': 'name: Tom' };
    expect(await loaded({ example }, files)).toEqual({ example });
  });

  it('is no example where it is a property of that name', async () => {
    const schema = { type: 'object', properties: { example: { $ref: '#/components/examples/tom' } } };
    expect(await loaded({ schema })).toEqual({ schema });
  });
});
