import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintDefinition } from '../src/app/definition-commands.js';
import type { Json, JsonObject } from '../src/model/json.js';
import { loadDocument } from '../src/spec/load-document.js';
import { cli, temporaryFolder } from './support/harness.js';
import { smallDocument } from './support/small-definition.js';

const schemas = '#/components/schemas';

/** The small definition with more schemas, of which the answer to one more operation is the first. */
function withSchemas(added: JsonObject): JsonObject {
  const [first = ''] = Object.keys(added);
  const answer = { description: 'one', content: { 'application/json': { schema: { $ref: `${schemas}/${first}` } } } };
  const { components = {}, paths = {} } = smallDocument as { components: JsonObject; paths: JsonObject };
  return {
    ...smallDocument,
    paths: { ...paths, '/more': { get: { operationId: 'more', responses: { 200: answer } } } },
    components: { ...components, schemas: { ...(components.schemas as JsonObject), ...added } },
  };
}

const refTo = (name: string): JsonObject => ({ $ref: `${schemas}/${name}` });

/** Each schema combines the next one twice. */
function doubled(levels: number, keyword: string): JsonObject {
  const names = Array.from({ length: levels }, (_, index) => `D${index}`);
  const chain = names.map((name, index): [string, Json] => [
    name,
    { [keyword]: [refTo(`D${index + 1}`), refTo(`D${index + 1}`)] },
  ]);
  return { ...Object.fromEntries(chain), [`D${levels}`]: { type: 'object' } };
}

function nested(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`;
}

const withNested = (levels: number): string => `${JSON.stringify(smallDocument).slice(0, -1)},"x-n":${nested(levels)}}`;

const nine = (name: string): string => `[${Array(9).fill(name).join(',')}]`;
const anchors = [...'abcdefgh'].map(
  (name, index) => `x-${name}: &${name} ${nine(index === 0 ? '1' : `*${'abcdefgh'[index - 1]}`)}`,
);

const loops: Readonly<Record<string, JsonObject>> = {
  'a schema that is itself': { A: refTo('A') },
  'two schemas that are each other': { A: refTo('B'), B: refTo('A') },
  'alternatives that extend what they are alternatives of': {
    Pet: { oneOf: [refTo('Cat')], discriminator: { propertyName: 'kind' } },
    Cat: { allOf: [refTo('Pet'), { type: 'object' }] },
  },
  'a condition on itself': { A: { if: refTo('A'), else: { type: 'object' } } },
};

const refused: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(loops).map(([name, added]) => [name, JSON.stringify(withSchemas(added))])),
  'a schema that combines millions': JSON.stringify(withSchemas(doubled(25, 'allOf'))),
  'alternatives of alternatives': JSON.stringify(withSchemas(doubled(25, 'anyOf'))),
  'a value of a list of many characters': JSON.stringify(withSchemas({ A: { enum: ['short', 'x'.repeat(100_000)] } })),
  'one value of many characters': JSON.stringify(withSchemas({ A: { const: { a: 'x'.repeat(100_000) } } })),
  'JSON of many levels': withNested(50_000),
  'YAML of many levels': `openapi: 3.0.3\ninfo: {title: x, version: "1"}\npaths: {}\nx-n: ${nested(20_000)}\n`,
  'aliases of aliases': `openapi: 3.0.3\ninfo: {title: x, version: "1"}\n${anchors.join('\n')}\npaths: {}\n`,
};

async function fileOf(text: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'definition.yaml');
  await writeFile(file, text);
  return file;
}

describe('a definition that would harm whoever reads it', () => {
  it.each(Object.entries(refused))('is refused in one message, with exit code 2: %s', async (_, text) => {
    const args = ['run', 'things', '--spec', await fileOf(text), '--url', 'http://127.0.0.1:9'];
    const { code, stdout, stderr } = await cli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .*definition\.yaml.*\n( {7}\S.*\n)?$/s);
    expect(stderr).not.toContain('itself failed');
  });

  it.each<[string, string]>([
    [
      'a tree',
      JSON.stringify(withSchemas({ Tree: { type: 'object', properties: { l: refTo('Tree'), r: refTo('Tree') } } })),
    ],
    ['a list of itself', JSON.stringify(withSchemas({ Tree: { type: 'array', items: refTo('Tree') } }))],
    ['a few that are combined', JSON.stringify(withSchemas(doubled(8, 'allOf')))],
    ['many levels, as people write them', withNested(100)],
    ['a long example', JSON.stringify(withSchemas({ A: { type: 'string', example: 'x'.repeat(100_000) } }))],
  ])('is told from one that does what many do: %s', async (_, text) => {
    const { document } = await loadDocument(await fileOf(text), { allowExternalRefs: false });
    expect(Object.keys(document)).toContain('paths');
  });

  it('reads no file elsewhere through a link beside it', async () => {
    const [elsewhere, folder] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(path.join(elsewhere, 'other.json'), JSON.stringify({ type: 'string' }));
    await symlink(path.join(elsewhere, 'other.json'), path.join(folder, 'link.json'));
    const file = path.join(folder, 'definition.json');
    await writeFile(file, JSON.stringify(withSchemas({ Linked: { $ref: './link.json' } })));
    await expect(loadDocument(file, { allowExternalRefs: false })).rejects.toThrow('outside its own folder');
    await expect(loadDocument(file, { allowExternalRefs: true })).resolves.toBeDefined();
  });
});

it('is refused by the command that looks for defects, too, where a schema combines millions', async () => {
  const spec = path.join(await temporaryFolder(), 'doubled.json');
  await writeFile(spec, JSON.stringify(withSchemas(doubled(25, 'allOf'))));
  await expect(lintDefinition(spec)).rejects.toThrow('combines more than');
});

it('with a text of twenty million characters is looked through for defects', async () => {
  const spec = path.join(await temporaryFolder(), 'long.json');
  await writeFile(spec, JSON.stringify({ ...smallDocument, 'x-pad': 'p'.repeat(20_000_000) }));
  expect(await lintDefinition(spec)).toEqual(await lintDefinition(await fileOf(JSON.stringify(smallDocument))));
});

it('whose schemas have identifiers that clash is read all the same', async () => {
  const [a, b] = ['x', 'govspec:api:request'].map((id) => ({
    $id: id,
    type: 'object',
    properties: { a: { type: 'string' } },
  }));
  const spec = path.join(await temporaryFolder(), 'clashing.json');
  await writeFile(spec, JSON.stringify({ ...withSchemas({ A: a ?? {}, B: a ?? {}, C: b ?? {} }), openapi: '3.1.0' }));
  await expect(lintDefinition(spec)).resolves.toBeDefined();
});

it('whose paths have no slash at their beginning gets a dry run without them', async () => {
  const { paths = {} } = smallDocument as { paths: JsonObject };
  const spec = await fileOf(
    JSON.stringify({ ...smallDocument, paths: { ...paths, '@127.0.0.1:7/steal': paths['/things'] ?? {} } }),
  );
  const { code, stderr } = await cli([
    'run',
    'things',
    '--spec',
    spec,
    '--url',
    'http://127.0.0.1:9',
    '--dry-run',
    '--allow-writes',
  ]);
  expect([code, stderr.includes('itself failed')]).toEqual([0, false]);
});
