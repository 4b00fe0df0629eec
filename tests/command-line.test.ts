import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { startCandidate } from '../src/app/start-candidate.js';
import { checkProfile } from '../src/profile/check-profile.js';
import { readProfile } from '../src/profile/read-profile.js';
import { packageRoot } from '../src/support/package/paths.js';
import { definitionOf } from './support/definitions.js';
import { cli, fault, profileFile, smallBuildingBlocks, temporaryFolder, token } from './support/harness.js';

const bin = path.join(packageRoot, 'bin', 'govstack-check.js');

function built(args: readonly string[], variables: Record<string, string> = {}) {
  return spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
    cwd: packageRoot,
  });
}

describe('a reader that goes away', () => {
  it('is no reason to fail, nor to print a stack trace', () => {
    const { stderr, status } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" list | true`], {
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});

describe('what is given wrongly', () => {
  const run = ['run', 'messaging', '--url', 'http://127.0.0.1:9'];
  it.each<[string, string[], RegExp]>([
    ['a wrong flag', [...run, '--nonsense'], /unknown option '--nonsense'/],
    ['a port that there is not', ['mock', 'messaging', '--port', '70000'], /must be a port/],
    ['no Building Block', ['run'], /No Building Block is named/],
    [
      'an unknown Building Block',
      ['run', 'nonsense', '--url', 'http://127.0.0.1:9'],
      /There is no Building Block "nonsense".*\n {7}Known names: .*consent, /,
    ],
    ['an unknown command', ['nonsense'], /unknown command 'nonsense'/],
    ['a URL that is none', ['run', 'messaging', '--url', 'localhost'], /must be an http or https URL/],
    ['a seed that is no number', [...run, '--seed', 'x'], /must be a whole number/],
    ['an unknown format', [...run, '--format', 'pdf'], /There is no format "pdf"/],
    ['no URL', ['run', 'messaging'], /No URL of the candidate is given/],
    [
      'a profile that is not there',
      [...run, '--profile', 'missing.yaml'],
      /The profile .*missing\.yaml cannot be read.*\n {7}Write one with: govstack-check init/,
    ],
    ['a header that is none', [...run, '--header', 'nonsense'], /"nonsense" is not a header/],
    ['a variable that is not set', [...run, '--header', 'X: ${NO_SUCH_VARIABLE}'], /NO_SUCH_VARIABLE is not set/],
    [
      'a profile for another Building Block',
      [...run, '--profile', profileFile('consent')],
      /The profile is for the Building Block "consent"/,
    ],
    ['an unknown fault', ['mock', 'messaging', '--fault', 'nonsense'], /There is no fault "nonsense"/],
    [
      'an unknown operation of a fault',
      ['mock', 'messaging', '--fault', 'slow@nonsense'],
      /There is no operation "nonsense"/,
    ],
    ['no Building Block for the mock', ['mock'], /No Building Block is named/],
    ['a report that is none', ['report', path.join(packageRoot, 'package.json')], /is not a report of govstack-check/],
    ['a report that is not there', ['report', 'missing.json'], /cannot be read/],
  ])('%s: one message, and exit code 2', async (_, args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('run', () => {
  it('prints the table, writes the reports, and report writes them again without the candidate', async () => {
    const candidate = await startCandidate({
      buildingBlock: 'messaging',
      token,
      faults: [fault('wrong-content-type')],
      port: 0,
    });
    const out = await temporaryFolder();
    const formats = 'terminal,json,html,junit,messages';
    const run = await cli([
      'run',
      'messaging',
      '--url',
      candidate.url,
      '--profile',
      profileFile('messaging'),
      '--out',
      out,
      '--format',
      formats,
    ]);
    await candidate.close();
    expect(run.code).toBe(1);
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/HAS GAPS {3}1 of 4 operations behave as specified, 3 have a gap/);
    expect(run.stdout).toMatch(
      /clause specs\/messaging\/1\.0\/messaging\.openapi\.yaml#\/paths.*\n(?: {4}requirement .*\n)? {4}scenario .*\n {4}repeat curl /,
    );
    expect(run.stdout).not.toContain(token);

    const report: unknown = JSON.parse(await readFile(path.join(out, 'report.json'), 'utf8'));
    const schema: object = JSON.parse(await readFile(path.join(packageRoot, 'specs', 'report.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema);
    expect(validate(report) ? [] : validate.errors).toEqual([]);

    const again = await temporaryFolder();
    const rendered = await cli([
      'report',
      path.join(out, 'report.json'),
      '--format',
      'html,junit,json',
      '--out',
      again,
    ]);
    expect(rendered.code).toBe(1);
    for (const file of ['report.html', 'report.junit.xml', 'report.json']) {
      expect(await readFile(path.join(again, file), 'utf8')).toBe(await readFile(path.join(out, file), 'utf8'));
    }
    const messages = (await readFile(path.join(out, 'messages.ndjson'), 'utf8')).trimEnd().split('\n');
    const kinds = new Set(messages.flatMap((line) => Object.keys(JSON.parse(line) as object)));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['meta', 'gherkinDocument', 'pickle', 'testCase', 'testStepFinished', 'testRunFinished']),
    );
  });

  it('runs only what the tags choose, and counts the rest as not verified', async () => {
    const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
    const out = await temporaryFolder();
    const args = ['run', 'messaging', '--url', candidate.url, '--profile', profileFile('messaging'), '--out', out];
    const { code, stdout } = await cli([...args, '--tags', '@check=content-type']);
    await candidate.close();
    expect(code).toBe(4);
    expect(stdout).toMatch(/3 passed, 0 failed, \d+ not verified/);
  });

  it('with another seed sends other values, from features made for the run', async () => {
    const candidate = await startCandidate({ buildingBlock: 'workflow', token, faults: [], port: 0 });
    const out = await temporaryFolder();
    const args = [
      'run',
      'workflow',
      '--url',
      candidate.url,
      '--profile',
      profileFile('workflow'),
      '--out',
      out,
      '--format',
      'terminal',
    ];
    const { code } = await cli([...args, '--seed', '7']);
    await candidate.close();
    expect(code).toBe(0);
    const text = await readFile(
      path.join(out, 'features', 'workflow', '1.0', 'workflow', 'addProcess.feature'),
      'utf8',
    );
    expect(text).toContain('description 7');
  });

  it('a report that cannot be written comes after the terminal, so nothing measured is lost', async () => {
    const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
    const blocked = await temporaryFolder();
    await mkdir(path.join(blocked, 'report.json'));
    const { code, stdout, stderr } = await cli([
      'run',
      'messaging',
      '--url',
      candidate.url,
      '--profile',
      profileFile('messaging'),
      '--out',
      blocked,
    ]);
    await candidate.close();
    expect(stdout).toMatch(/4 of 4 operations behave as specified/);
    expect(stderr).toMatch(/The report .* cannot be written/);
    expect(code).toBe(3);
  });

  it('a folder that cannot be written is found before anything is sent', async () => {
    const blocked = path.join(await temporaryFolder(), 'blocked');
    await writeFile(blocked, 'a file where a folder should be');
    const { code, stdout, stderr } = await cli(['run', 'messaging', '--url', 'http://127.0.0.1:9', '--out', blocked]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/The folder .*blocked cannot be written/);
  });

  it('two runs never share a folder, and one that was killed has it no longer', async () => {
    const folder = await temporaryFolder();
    const args = ['run', 'messaging', '--url', 'http://127.0.0.1:9', '--out', folder];
    await writeFile(path.join(folder, 'run.lock'), String(process.pid));
    const second = await cli(args);
    expect({ code: second.code, stdout: second.stdout }).toEqual({ code: 2, stdout: '' });
    expect(second.stderr).toMatch(/Another run writes to .*/);
    await writeFile(path.join(folder, 'run.lock'), '4000000');
    expect((await cli(args)).stderr).toMatch(/cannot be reached/);
  });
});

describe('init', () => {
  it.each(smallBuildingBlocks)('writes a profile of %s that run takes as it is', async (buildingBlock) => {
    const file = path.join(await temporaryFolder(), 'govstack-check.yaml');
    expect((await cli(['init', buildingBlock, '--out', file])).code).toBe(0);
    const variables = { GOVSTACK_REFERENCE_TOKEN: token, GOVSTACK_TOKEN: token };
    const { catalogue } = await definitionOf(buildingBlock);
    checkProfile(await readProfile(file, variables), catalogue);
    expect((await cli(['init', buildingBlock, '--out', file])).stderr).toMatch(/already exists/);
  });
});

describe('a selection of scenarios', () => {
  it('that is empty is refused, so that a misspelt name does not look like a candidate that fits', async () => {
    const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
    const about = ['run', 'messaging', '--url', candidate.url, '--profile', profileFile('messaging')];
    const run = (...only: readonly string[]) => cli([...about, ...only, '--format', 'terminal'], { cwd: scratch });
    const scratch = await temporaryFolder();
    const none = await run('--only', 'sendSingelEmail');
    const one = await run('--only', 'messaging/getEmailStatus');
    await candidate.close();
    expect(none).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('No scenario matches the selection, so there is nothing to run: @id='),
    });
    expect(one.stdout).toMatch(/[1-9]\d* passed, 0 failed/);
  });
});

describe('the built command', () => {
  it('explains itself, each command with an example', () => {
    for (const command of ['run', 'report', 'generate', 'init', 'mock']) {
      const { status, stdout } = built([command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(/Examples?:\n {2}govstack-check /);
    }
  });

  it('lists the faults, says its version, and hands its exit code on', async () => {
    expect(built(['mock', '--list-faults']).stdout.trim().split('\n').length).toBeGreaterThanOrEqual(19);
    expect(built(['--version']).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    const nowhere = ['--url', 'http://127.0.0.1:1', '--out', await temporaryFolder()];
    const unreachable = built(['run', 'messaging', ...nowhere], { GOVSTACK_REFERENCE_TOKEN: token });
    expect(unreachable.status).toBe(3);
    expect(unreachable.stderr).toMatch(/cannot be reached/);
  });

  it('holds the place for new objects small while it runs a large definition', async () => {
    const one = { get: { responses: { 200: { description: 'ok' } } } };
    const paths = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`/things-${index}`, one]));
    const folder = await temporaryFolder();
    const spec = path.join(folder, 'large.json');
    await writeFile(spec, JSON.stringify({ openapi: '3.0.3', info: { title: 'Large', version: '1' }, paths }));
    const megabytes = 1024 * 1024;
    const young = "v8.getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size";
    const told = `import v8 from 'node:v8'; process.on('exit', () => process.stdout.write('young ' + ${young}))`;
    const run = ['run', 'large', '--spec', spec, '--url', 'http://127.0.0.1:1', '--out', path.join(folder, 'out')];
    const { stdout } = spawnSync(process.execPath, ['--import', `data:text/javascript,${told}`, bin, ...run], {
      encoding: 'utf8',
    });
    expect(Number(/young (\d+)/.exec(stdout)?.[1])).toBeLessThan(16 * megabytes);
  });
});
