import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPlugins } from '../../src/app/load-plugins.js';
import { type StartedCandidate, startCandidate } from '../../src/app/start-candidate.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { cli, fault, profileFile, temporaryFolder, token } from '../support/harness.js';

const example = path.join(packageRoot, 'fixtures', 'plugin-example');

/** A plugin of one file. */
async function pluginOf(text: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  const file = path.join(folder, 'index.js');
  await writeFile(file, text);
  return file;
}

describe('a plugin', () => {
  let conforming: StartedCandidate;
  let broken: StartedCandidate;
  const run = async ({ url }: StartedCandidate, ...options: string[]) => {
    const out = await temporaryFolder();
    const args = ['run', 'messaging', '--url', url, '--profile', profileFile('messaging'), '--out', out];
    return { ...(await cli([...args, '--plugin', example, ...options])), out };
  };

  beforeAll(async () => {
    const start = { buildingBlock: 'messaging', token, port: 0 };
    conforming = await startCandidate({ ...start, faults: [] });
    broken = await startCandidate({ ...start, faults: [fault('wrong-content-type')] });
  });
  afterAll(async () => {
    await Promise.all([conforming.close(), broken.close()]);
  });

  it('brings a check that is planned, run, judged and reported', async () => {
    const only = ['--tags', '@check=example/json-only', '--format', 'terminal,json'];
    const fit = await run(conforming, ...only);
    expect(fit.stdout).toMatch(/[1-9]\d* passed, 0 failed/);
    const gap = await run(broken, ...only);
    expect(gap.code).toBe(1);
    expect(gap.stdout).toMatch(/0 passed, [1-9]\d* failed/);
    const report = await readFile(path.join(gap.out, 'report.json'), 'utf8');
    expect(report).toContain('"rule":"example/json-only"');
    expect(report).toContain('"outcome":"fail"');
  });

  it('brings a format, for run and for report', async () => {
    const { out } = await run(conforming, '--format', 'json,wiki', '--tags', '@check=content-type');
    const made = await readFile(path.join(out, 'report.wiki.md'), 'utf8');
    expect(made).toMatch(/^# Reference candidate as Messaging 1\.0\n\n3 scenarios passed, 0 failed\.\n/);
    const again = await temporaryFolder();
    const args = ['report', path.join(out, 'report.json'), '--plugin', example, '--format', 'wiki', '--out', again];
    await cli(args);
    expect(await readFile(path.join(again, 'report.wiki.md'), 'utf8')).toBe(made);
  });

  it('brings a Building Block, with its reference candidate', async () => {
    const plugins = await loadPlugins(['./plugin-example'], path.join(packageRoot, 'fixtures'));
    const tally = await startCandidate({ buildingBlock: 'tally', token, port: 0, faults: [], plugins });
    const out = await temporaryFolder();
    const args = ['run', 'tally', '--url', tally.url, '--profile', tally.profile, '--out', out, '--format', 'wiki'];
    const { stderr } = await cli([...args, '--plugin', example]);
    await tally.close();
    expect(stderr).not.toMatch(/error/);
    expect(await readFile(path.join(out, 'report.wiki.md'), 'utf8')).toMatch(
      /^# Reference candidate as Tally 1\.0\n\n[1-9]\d* scenarios passed, 0 failed\.\n/,
    );
    expect((await cli(['list', 'tally', '--plugin', example])).stdout).toMatch(/^Tally 1\.0/);
    expect((await cli(['list', 'tally'])).stderr).toMatch(/There is no Building Block "tally"/);
  });

  it('is counted by list, and generated only into a folder of its own', async () => {
    const scenarios = async (...options: string[]) => {
      const { stdout } = await cli(['list', 'messaging', ...options]);
      const count = /POST \/send\/email\/single +\S+ +served +(\d+)/.exec(stdout)?.[1];
      return Number(count ?? Number.NEGATIVE_INFINITY);
    };
    const bundled = await scenarios();
    expect(bundled).toBeGreaterThan(20);
    expect(await scenarios('--plugin', example)).toBe(bundled + 1);
    expect((await cli(['generate', 'messaging', '--plugin', example])).stderr).toMatch(
      /Choose a folder of your own with --out/,
    );
    const out = await temporaryFolder();
    await cli(['generate', 'messaging', '--plugin', example, '--out', out]);
    const file = path.join(out, 'messaging', '1.0', 'messaging', 'sendSingleEmail.feature');
    expect(await readFile(file, 'utf8')).toContain('@check=example/json-only');
  });
});

describe('a plugin that cannot be used', () => {
  const list = ['list', 'messaging', '--plugin'];
  it.each([
    ['is not there', undefined, /The plugin no-such-plugin is not found/],
    ['does not load', 'throw new Error("no")', /The plugin .* cannot be loaded: no/],
    ['has no name', 'export const formats = {};', /has the wrong shape: name: /],
    ['has a part that nobody knows', "export const name = 'a'; export const spells = {};", /wrong shape: .*"spells"/],
    [
      'has a format without a function',
      "export default { name: 'a', formats: { b: { render: { report: 1 } } } };",
      /formats\.b\.render\.report: it must be a function/,
    ],
    [
      'has a Building Block without files',
      "export default { name: 'a', buildingBlocks: ['x'] };",
      /has no Building Block in .*x\./,
    ],
    [
      'has a check that is none',
      "export default { name: 'a', checks: { b: {} } };",
      /checks\.b\.kind: it must be made by defineCheck/,
    ],
    [
      'takes the name of a format',
      "export default { name: 'a', formats: { html: { render: {} } } };",
      /brings the format "html", which is there already/,
    ],
  ])('because it %s: one message, and exit code 2', async (_, text, message) => {
    const { code, stdout, stderr } = await cli([...list, text === undefined ? 'no-such-plugin' : await pluginOf(text)]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('because another one has its name', async () => {
    const { code, stderr } = await cli([
      ...list,
      example,
      '--plugin',
      await pluginOf("export const name = 'example';"),
    ]);
    expect(stderr).toMatch(/Two plugins are called "example"/);
    expect(code).toBe(2);
  });

  it('but is found as a package, from where the command is called', async () => {
    const folder = await temporaryFolder();
    const own = path.join(folder, 'node_modules', 'our-plugin');
    await mkdir(own, { recursive: true });
    await writeFile(path.join(own, 'package.json'), '{ "type": "module", "exports": { "import": "./start.js" } }');
    await writeFile(path.join(own, 'start.js'), "export const name = 'ours';");
    const { code, stderr } = await cli([...list, 'our-plugin'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
