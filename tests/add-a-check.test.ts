import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledChecks } from '../src/checks/registry.generated.js';
import type { Check } from '../src/model/check.js';
import type { CheckPhrase } from '../src/model/evidence-kinds.js';
import type { Report } from '../src/model/report.js';
import { allChecks, phrasesOf } from '../src/pipeline/checks.js';
import { htmlParts } from '../src/report/html/report-page.js';
import { writtenReport } from '../src/report/written-report.js';
import { packageRoot } from '../src/support/package/paths.js';
import { check } from './fixtures/cache-stated/check.js';
import { faults } from './fixtures/cache-stated/faults.js';
import { innocents } from './fixtures/cache-stated/innocents.js';
import { cacheStated } from './fixtures/cache-stated/judge.js';
import { checkReference, failuresOf, temporaryFolder } from './support/harness.js';
import { answer, exchange, words } from './support/small-exchanges.js';

const pageOf = (...given: Parameters<typeof htmlParts>): string => [...htmlParts(...given)].join('');

const tool = path.join(packageRoot, 'tools', 'registries', 'checks.js');
const { writeCheckRegistry }: { writeCheckRegistry: (root: string) => string } = await import(tool);
const faultTool = path.join(packageRoot, 'tools', 'registries', 'faults.js');
const { writeFaultRegistry }: { writeFaultRegistry: (root: string) => string } = await import(faultTool);
const fixture = path.join(packageRoot, 'tests', 'fixtures', 'cache-stated');

describe('a check that a plugin brings', () => {
  const plugins = [{ name: 'acme', checks: { 'cache-stated': check } }];
  let report: Report;

  beforeAll(async () => {
    report = await checkReference('messaging', { request: { plugins, tags: '@check=acme/cache-stated' } });
  });

  it('is planned, run and judged like a bundled one', () => {
    const found = report.verdicts.filter(({ rule }) => rule === 'acme/cache-stated');
    const asked = found.filter(({ outcome }) => outcome === 'fail');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked[0]).toMatchObject({
      id: expect.stringMatching(/^messaging\.\S+\.acme-cache-stated$/),
      problems: [{ kind: 'header-missing', expected: 'the header Cache-Control' }],
      feature: { file: expect.stringMatching(/\.feature$/) },
    });
    const skipped = found.filter(({ outcome }) => outcome === 'not-applicable').map(({ reason }) => reason);
    expect(new Set(skipped)).toEqual(new Set(['the operation does not read']));
  });

  it('is named in the report, and the report keeps to its schema', () => {
    const words = { title: 'Cache stated', asks: 'A read says how long its answer may be kept.' };
    expect(report.pluginChecks).toEqual([{ rule: 'acme/cache-stated', ...words }]);
    expect(pageOf(report)).toContain('Cache stated');
    const schema: object = JSON.parse(readFileSync(path.join(packageRoot, 'specs', 'report.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const written: unknown = JSON.parse(JSON.stringify(writtenReport(report)));
    expect(validate(written) ? [] : validate.errors).toEqual([]);
  });

  it('finds its fault, and spares its innocent twin', async () => {
    const tags = '@check=acme/cache-stated';
    const innocent = innocents.map((fault) => ({ fault }));
    const spared = await checkReference('messaging', { faults: innocent, request: { plugins, tags } });
    expect(failuresOf(spared)).toEqual([]);
    expect(spared.verdicts.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(0);
    const seeded = [...innocent, ...faults.map((fault) => ({ fault }))];
    const found = await checkReference('messaging', { faults: seeded, request: { plugins, tags } });
    expect(new Set(failuresOf(found).map(({ rule }) => rule))).toEqual(new Set(['acme/cache-stated']));
  });

  it('judges by its own function', () => {
    expect(words(cacheStated(answer(exchange(200, { headers: { 'cache-control': 'no-store' } }))))).toBe('pass');
    expect(words(cacheStated(answer(exchange(200))))).toBe('fail header-missing');
    expect(words(cacheStated(answer(exchange(400))))).toBe('not-verified');
  });

  it('stands among the bundled ones by its order', () => {
    const rules = allChecks(bundledChecks, plugins).map(({ rule }) => rule);
    expect(rules.indexOf('acme/cache-stated')).toBe(rules.indexOf('no-content') + 1);
  });

  it('may not be brought twice, nor bring a phrase that means something already', () => {
    expect(() => allChecks(bundledChecks, [...plugins, ...plugins])).toThrow(
      'Two plugins define the check "acme/cache-stated".',
    );
    const other = { name: 'other', checks: { same: check } };
    expect(() => phrasesOf(allChecks(bundledChecks, [...plugins, other]))).toThrow(/has two meanings/);
    const judging: CheckPhrase = { of: 'answer', judge: cacheStated };
    const known: Check = { ...check, rule: 'acme/known', phrases: { 'the {string} can no longer be read': judging } };
    expect(() => phrasesOf([known])).toThrow(/has two meanings/);
  });
});

describe('a check in a folder of its own', () => {
  let root: string;
  const inCopy = (...parts: string[]): string => path.join(root, 'src', ...parts);
  const read = (...parts: string[]): string => readFileSync(inCopy(...parts), 'utf8');

  beforeAll(async () => {
    root = await temporaryFolder();
    cpSync(path.join(packageRoot, 'src', 'checks'), inCopy('checks'), { recursive: true });
    mkdirSync(inCopy('model'));
    cpSync(fixture, inCopy('checks', 'cache-stated'), { recursive: true });
  });

  it('is listed without a line written by hand', () => {
    writeCheckRegistry(root);
    const registry = read('checks', 'registry.generated.ts');
    expect(registry).toContain("import { check as cacheStated } from './cache-stated/check.js';");
    expect(registry).toMatch(/rule: 'no-content' \},\n {2}\{ \.\.\.cacheStated, rule: 'cache-stated' \},/);
    expect(read('model', 'rule-ids.generated.ts')).toContain(
      `'cache-stated': {"title":"Cache stated","asks":"A read says how long its answer may be kept."},`,
    );
  });

  it('brings its fault and its innocent twin, or says why not', () => {
    writeFaultRegistry(root);
    const written = read('checks', 'faults.generated.ts');
    for (const name of ['faults', 'innocents']) {
      const imported = name === 'faults' ? 'cacheStatedFaults' : 'cacheStatedInnocents';
      expect(written).toContain(`import { ${name} as ${imported} } from './cache-stated/${name}.js';`);
    }
    const file = inCopy('checks', 'cache-stated', 'innocents.ts');
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    expect(() => writeFaultRegistry(root)).toThrow('src/checks/cache-stated has no innocent twin');
    writeFileSync(file, "export const withoutInnocent = 'Any header will do';\n");
    writeFaultRegistry(root);
    expect(read('checks', 'faults.generated.ts')).not.toContain('cacheStatedInnocents');
    writeFileSync(file, text);
  });

  it('is refused where it claims the place of another', () => {
    const file = inCopy('checks', 'cache-stated', 'check.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('order: 425', 'order: 420'));
    expect(() => writeCheckRegistry(root)).toThrow(/both claim the place 420/);
    writeFileSync(file, text.replace("title: 'Cache stated'", 'title: titleOfAll'));
    expect(() => writeCheckRegistry(root)).toThrow(/title must be a literal/);
    writeFileSync(file, text);
  });

  it('is refused without a definition, and by a name that is no id', () => {
    mkdirSync(inCopy('checks', 'empty'));
    expect(() => writeCheckRegistry(root)).toThrow(/empty has no check\.ts/);
    rmSync(inCopy('checks', 'empty'), { recursive: true });
    renameSync(inCopy('checks', 'cache-stated'), inCopy('checks', 'Cache_Stated'));
    expect(() => writeCheckRegistry(root)).toThrow(/kebab-case/);
  });
});
