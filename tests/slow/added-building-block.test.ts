import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCandidate, startCandidate } from '../../src/app/start-candidate.js';
import { bundledChecks } from '../../src/checks/registry.generated.js';
import { shortName } from '../../src/model/definition.js';
import type { Report } from '../../src/model/report.js';
import { loadCatalogue } from '../../src/pipeline/load-catalogue.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { readProfile } from '../../src/profile/read-profile.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { checkUrl, failuresOf, fault, temporaryFolder, token } from '../support/harness.js';

const folder = path.join(packageRoot, 'fixtures', 'building-blocks', 'tally');
const plugins = [{ name: 'example', buildingBlocks: [folder] }];
const tally = { buildingBlock: 'tally', token, plugins };

async function checkTally(faults: Parameters<typeof startCandidate>[0]['faults'] = []): Promise<Report> {
  const candidate = await startCandidate({ ...tally, faults, port: 0 });
  try {
    const profile = await readProfile(candidate.profile, { GOVSTACK_REFERENCE_TOKEN: token });
    return await checkUrl('tally', { ...profile, url: candidate.url }, { plugins });
  } finally {
    await candidate.close();
  }
}

describe('a Building Block in a folder that a plugin brings', () => {
  it('is planned from its definition and its bindings', async () => {
    const { catalogue } = await loadCatalogue({ buildingBlock: 'tally', plugins, allowExternalRefs: false });
    expect(catalogue.buildingBlock).toEqual({ id: 'tally', title: 'Tally', govspec: '1.0' });
    const rules = makePlan(catalogue, { checks: bundledChecks }).operations.flatMap(({ operation, groups }) =>
      groups.flatMap(({ scenarios }) => scenarios.map(({ rule }) => `${shortName(operation)} ${rule}`)),
    );
    expect(rules).toEqual(
      expect.arrayContaining(['tally/create state-create', 'tally/increase success-status', 'tally/read body-schema']),
    );
  });

  it('is run against its reference candidate, which fails nothing', async () => {
    const report = await checkTally();
    expect(failuresOf(report)).toEqual([]);
    expect(report.operations.every(({ fit }) => fit === 'fit')).toBe(true);
    expect(report.operations.map(({ operation }) => operation)).toEqual([
      'tally/tally/create',
      'tally/tally/read',
      'tally/tally/increase',
    ]);
  });

  it('is run against a candidate with a fault, which is found', async () => {
    const rules = failuresOf(await checkTally([fault('unknown-id-200', 'tally/read')])).map(({ rule }) => rule);
    expect(rules).toEqual(['unknown-identifier', 'near-identifier']);
  });

  it('brings the behaviour of its reference candidate', async () => {
    const candidate = await makeCandidate({ ...tally, faults: [] });
    const ask = async (method: string, url: string, body: unknown) => {
      const headers = { 'x-api-key': token, 'content-type': 'application/json' };
      const answer = await candidate.handle({ method, url, headers, body: Buffer.from(JSON.stringify(body)) });
      return JSON.parse(answer.body.toString());
    };
    const { id } = await ask('POST', '/tallies', { name: 'Sheep', count: 2 });
    expect(await ask('POST', `/tallies/${id}/increases`, { by: 3 })).toMatchObject({ name: 'Sheep', count: 5 });
  });

  it('is told what is wrong with its files', async () => {
    const broken = path.join(await temporaryFolder(), 'tally');
    await cp(folder, broken, { recursive: true });
    const own = { ...tally, plugins: [{ name: 'example', buildingBlocks: [broken] }], faults: [] };
    await writeFile(path.join(broken, 'behaviour.js'), 'export const nothing = 1;');
    await expect(makeCandidate(own)).rejects.toThrow('does not export its operations');
    await writeFile(path.join(broken, 'building-block.yaml'), 'title: Tally\n');
    await expect(makeCandidate(own)).rejects.toThrow('must have either "govspec"');
  });
});

describe('a Building Block in the folders of the package', () => {
  const tool = path.join(packageRoot, 'tools', 'write-registries.js');

  async function sources(): Promise<string> {
    const root = await temporaryFolder();
    for (const one of ['src/commands', 'src/report/formats', 'src/checks', 'src/model', 'src/building-blocks/tally'])
      await mkdir(path.join(root, one), { recursive: true });
    await cp(folder, path.join(root, 'specs', 'tally'), { recursive: true });
    await writeFile(path.join(root, 'src/building-blocks/tally/behaviour.ts'), 'export const operations = {};\n');
    return root;
  }

  it('has its behaviour found by the name of its folder', async () => {
    const root = await sources();
    execFileSync(process.execPath, [tool, '--root', root]);
    const registry = await readFile(path.join(root, 'src/building-blocks/behaviours.generated.ts'), 'utf8');
    expect(registry).toContain(`'tally': () => import('./tally/behaviour.js')`);
  });

  it.each([
    ['specs/tally', 'there is no specs/tally/building-block.yaml'],
    ['src/building-blocks/tally/behaviour.ts', 'does not export operations'],
  ])('is refused without %s', async (part, words) => {
    const root = await sources();
    await rm(path.join(root, part), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [tool, '--root', root], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(words) });
  });
});
