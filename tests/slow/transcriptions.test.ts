import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { validate as validate30 } from '@hyperjump/json-schema/openapi-3-0';
import { validate } from '@hyperjump/json-schema/openapi-3-1';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkDepartures } from '../../src/definition/departures.js';
import { factsOf } from '../../src/definition/facts.js';
import type { JsonObject } from '../../src/model/json.js';
import { folderOf, readRegistry } from '../../src/spec/registry.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { definitionOf } from '../support/definitions.js';

interface Erratum {
  readonly id: string;
  readonly pointer: string;
  readonly departures?: readonly string[];
}

const registry = await readRegistry();
const apis = registry.flatMap((entry) =>
  entry.apis.map((api) => ({ entry, name: `${entry.id}/${api.id}`, api: api.id })),
);

async function published(name: string): Promise<{ sha256: string; facts: string[] }> {
  const lines = (await readFile(path.join(packageRoot, 'fixtures', 'facts', `${name}.txt`), 'utf8'))
    .trimEnd()
    .split('\n');
  return {
    sha256: /sha256 (\w+)/.exec(lines[0] ?? '')?.[1] ?? '',
    facts: lines.filter((line) => !line.startsWith('# ')),
  };
}

async function ours(folder: string, api: string): Promise<{ document: JsonObject; errata: Erratum[] }> {
  const read = async (suffix: string) => parse(await readFile(path.join(folder, `${api}.${suffix}.yaml`), 'utf8'));
  return { document: await read('openapi'), errata: (await read('errata')) ?? [] };
}

describe.each(apis)('the transcription $name', ({ entry, name, api }) => {
  it('holds every fact of its source, but for what its errata declare', async () => {
    const { facts } = await published(name);
    const { document, errata } = await ours(folderOf(entry), api);
    const declared = errata.flatMap(({ departures }) => departures ?? []);
    expect(checkDepartures(facts, factsOf(document), declared)).toEqual({ lost: [], added: [], stale: [] });
  });

  it('names the file that it comes from', async () => {
    const { sha256 } = await published(name);
    const { document } = await ours(folderOf(entry), api);
    expect(document).toMatchObject({
      info: { 'x-govstack-source': { sha256, commit: expect.stringMatching(/^[0-9a-f]{40}$/) } },
    });
  });

  it('is valid OpenAPI for a validator that is not ours', async () => {
    const { document } = await ours(folderOf(entry), api);
    const is30 = String(document.openapi).startsWith('3.0');
    const check = await (is30 ? validate30 : validate)(
      `https://spec.openapis.org/oas/${is30 ? '3.0' : '3.1'}/schema${is30 ? '' : '-base'}`,
    );
    expect(check(document as never, 'BASIC')).toMatchObject({ valid: true });
  });

  it('has errata with ids of their own that point at something', async () => {
    const { document, errata } = await ours(folderOf(entry), api);
    expect(new Set(errata.map(({ id }) => id)).size).toBe(errata.length);
    for (const { id, pointer } of errata)
      expect({ id, found: pointer === '' || find(document, pointer) }).toEqual({ id, found: true });
  });
});

function find(document: JsonObject, pointer: string): boolean {
  let at: unknown = document;
  for (const token of pointer.slice(1).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return pointer === '/servers';
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}

describe.each(registry)('the definitions of $id', ({ id }) => {
  it('give every operation a summary, and every schema compiles', async () => {
    const { catalogue } = await definitionOf(id);
    expect(catalogue.operations.filter(({ summary }) => summary === '')).toEqual([]);
    for (const operation of catalogue.operations) {
      for (const { schema } of [
        ...(operation.body?.contents ?? []),
        ...operation.responses.flatMap(({ contents }) => contents),
      ]) {
        const kind = schema === undefined ? 'valid' : catalogue.schemas.validate(schema, 'response', null).kind;
        expect({ operation: operation.id, usable: kind !== 'unusable' }).toEqual({
          operation: operation.id,
          usable: true,
        });
      }
    }
  });

  it('are named by their requirements', async () => {
    const { catalogue } = await definitionOf(id);
    const names = new Set(catalogue.operations.map(({ api, name }) => `${api}/${name}`));
    const strangers = catalogue.requirements.flatMap(({ operations }) =>
      operations.filter((operation) => !names.has(operation)),
    );
    expect(strangers).toEqual([]);
  });
});
