import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeJudge } from '../../src/judge/make-judge.js';
import type { Exchange } from '../../src/model/exchange.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { isYaml } from '../../src/support/yaml.js';
import { definitionOf } from '../support/definitions.js';
import { checkOwn, failuresOf, fault, temporaryFolder } from '../support/harness.js';

/** The notes API, which takes and gives YAML. */
async function yamlNotes(): Promise<string> {
  const text = await readFile(path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml'), 'utf8');
  const file = path.join(await temporaryFolder(), 'notes.openapi.yaml');
  await writeFile(file, text.replaceAll('application/json', 'application/yaml'));
  return file;
}

const spec = await yamlNotes();

function checkNotes(faultIds: readonly string[]) {
  return checkOwn(spec, { faults: faultIds.map((id) => fault(id)) });
}

describe('an API that takes and gives YAML', () => {
  it('is asked in YAML, and its answers are judged as values', async () => {
    const report = await checkNotes([]);
    expect(failuresOf(report)).toEqual([]);
    expect(report.score.counts.error).toBe(0);
    const created = report.verdicts.find(({ id }) => id === 'notes.api.createNote.state-create');
    expect(created?.outcome).toBe('pass');
    expect(created?.exchange?.request).toMatchObject({
      headers: { 'content-type': 'application/yaml' },
      body: expect.stringMatching(/^title: /m),
    });
    expect(report.verdicts.filter(({ rule, outcome }) => rule === 'wrong-type' && outcome === 'pass')).not.toEqual([]);
  });

  it.each([
    ['update-lost', 'state-update'],
    ['wrong-type', 'body-schema'],
    ['missing-required-property', 'body-schema'],
    ['wrong-type-accepted', 'wrong-type'],
    ['wrong-content-type', 'content-type'],
  ])('%s is found by %s', async (id, rule) => {
    const rules = new Set(failuresOf(await checkNotes([id])).map((verdict) => verdict.rule));
    expect(rules).toContain(rule);
  });
});

describe('a description that is answered as YAML', async () => {
  const { catalogue } = await definitionOf('information-mediator');
  const operation = catalogue.operations.find(({ name }) => name === 'getOpenAPI');
  const judge = makeJudge(catalogue.schemas);
  const outcome = (mediaType: string, body: string): string | undefined => {
    const response = { status: 200, headers: { 'content-type': mediaType }, body, bytes: body.length, utf8: true };
    const request = { method: 'GET', url: 'http://127.0.0.1/', headers: {} };
    const exchange: Exchange = { operation: operation?.id ?? '', request, response, ms: 1 };
    return operation && judge.body({ operation, exchange, doubts: { inputs: [], items: [] } }, 'success').outcome;
  };

  it('is a text where its schema is one, and in JSON a text or an object', () => {
    expect(outcome('text/yaml; charset=utf-8', 'openapi: 3.0.3\npaths: {}\n')).toBe('pass');
    expect(outcome('application/json', '{"openapi":"3.0.3","paths":{}}')).toBe('pass');
    expect(outcome('application/json', '"openapi: 3.0.3"')).toBe('pass');
    expect(outcome('application/json', '[]')).toBe('fail');
    expect(outcome('application/json', 'openapi: 3.0.3')).toBe('fail');
  });
});

describe('the media types of YAML', () => {
  it.each([
    ['text/yaml', true],
    ['application/x-yaml', true],
    ['application/vnd.oai.openapi+yaml;version=3.0', true],
    ['text/x-yml', true],
    ['application/json', false],
    ['text/plain', false],
  ])('%s: %s', (mediaType, expected) => {
    expect(isYaml(mediaType)).toBe(expected);
  });
});
