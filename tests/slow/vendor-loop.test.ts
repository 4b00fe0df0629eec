import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedCandidate, startCandidate } from '../../src/app/start-candidate.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { cli, fault, profileFile, temporaryFolder, token } from '../support/harness.js';

const id = 'messaging.messaging.getEmailStatus.content-type';
let broken: StartedCandidate;
let folder: string;

beforeAll(async () => {
  broken = await startCandidate({ buildingBlock: 'messaging', token, faults: [fault('wrong-content-type')], port: 0 });
  folder = await temporaryFolder();
  const args = ['run', 'messaging', '--url', broken.url, '--profile', profileFile('messaging'), '--out', folder];
  expect((await cli([...args, '--format', 'json,har,csv,xlsx,badge'])).code).toBe(1);
});

afterAll(() => broken.close());

describe('replay', () => {
  it('asks a scenario again with what leads up to it, and says how it ends', async () => {
    const { code, stdout } = await cli(['replay', id, folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/> POST .*\/send\/email\/single[\s\S]*> GET .*\/status\/email/);
    expect(stdout).toMatch(
      /\nfail: .*\n {2}The media type is not documented: expected application\/json, got text\/html/,
    );
    expect(stdout).not.toContain(token);
  });

  it('of what passes says so, and of what the run does not have that it has none', async () => {
    const { code, stdout } = await cli(['replay', 'messaging.messaging.callbackEmail.operation-served', folder]);
    expect({ code, last: stdout.trim().split('\n').at(-1) }).toEqual({
      code: 0,
      last: 'pass: The operation is served',
    });
    const none = await cli(['replay', 'no-such-scenario', folder]);
    expect({ code: none.code, stdout: none.stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('asks the candidate where it runs now', async () => {
    const mended = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
    const { code } = await cli(['replay', id, folder, '--url', mended.url]);
    await mended.close();
    expect(code).toBe(0);
  });
});

describe('run, since the last report', () => {
  it('says what was fixed, and what broke', async () => {
    const mended = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
    const args = ['run', 'messaging', '--profile', profileFile('messaging'), '--out', await temporaryFolder(), '--url'];
    await cli([...args, broken.url]);
    const fixed = await cli([...args, mended.url]);
    await mended.close();
    const again = await cli([...args, broken.url, '--only', 'getEmailStatus']);
    expect(fixed.stdout).toMatch(/Since the run of [\d-]+ [\d:]+ UTC\n {2}Newly fixed: .* \(4\)\n/);
    expect(again.stdout).toMatch(
      /Newly broken: passed before, fails now \(\d+\)\n {4}messaging\/messaging\/getEmailStatus/,
    );
    expect(again.stdout).not.toContain('No longer decided');
    expect(again.stdout).toContain('Only a part was run');
  });
});

describe('doctor', () => {
  const profile = ['--profile', profileFile('messaging')];

  it('finds everything in order, one line each', async () => {
    const { code, stdout } = await cli(['doctor', 'messaging', ...profile, '--url', broken.url]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.not.stringContaining('✕ fix') });
    expect(stdout.match(/^✓ good {2}/gm)).toHaveLength(8);
  });

  it('looks at a document of one’s own', async () => {
    const own = (spec: string) => cli(['doctor', 'mine', '--spec', spec, '--url', broken.url]);
    const { code, stdout } = await own(path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/definition: .*\d+ operations/) });
    expect(await own('no-such-file.yaml')).toMatchObject({ code: 1, stdout: expect.stringContaining('✕ fix') });
  });

  it.each<[string, string[], RegExp]>([
    [
      'a candidate that is down',
      ['messaging', ...profile, '--url', 'http://127.0.0.1:9'],
      /fix {2}URL: .*cannot be reached/,
    ],
    [
      'an unknown Building Block',
      ['nonsense', ...profile, '--url', 'http://127.0.0.1:9'],
      /fix {2}definition: There is no/,
    ],
    [
      'a profile of another one',
      ['consent', ...profile, '--url', 'http://127.0.0.1:9'],
      /fix {2}profile and definition: /,
    ],
    ['no permission', ['messaging', ...profile, '--url', 'http://198.51.100.7:9'], /fix {2}permission to write: /],
  ])('says of %s what to do', async (_, args, message) => {
    const { code, stdout } = await cli(['doctor', ...args]);
    expect(code).toBe(1);
    expect(stdout).toMatch(message);
  });

  it('names every variable that is not set, and a folder that cannot be written', async () => {
    const place = await temporaryFolder();
    const file = path.join(place, 'p.yaml');
    const headers = '{ X-One: "${NOT_SET_ONE}", X-Two: "${NOT_SET_TWO}" }';
    await writeFile(file, `candidate: { name: A }\n# \${NOT_ASKED}\nheaders: ${headers}\n`);
    await writeFile(path.join(place, 'file'), '');
    const { stdout } = await cli(['doctor', 'messaging', '--profile', file, '--out', path.join(place, 'file', 'x')]);
    expect(stdout).toMatch(/fix {2}variable NOT_SET_ONE: it is not set\n.*export NOT_SET_ONE/);
    expect(stdout).toMatch(/fix {2}variable NOT_SET_TWO/);
    expect(stdout).not.toContain('NOT_ASKED');
    expect(stdout).toMatch(/fix {2}folder for reports:/);
  });
});

describe('explain', () => {
  it.each<[string, string[], RegExp]>([
    ['a check', ['missing-required'], /^missing-required: Missing input\n[\s\S]*What is demanded\n/],
    ['a requirement', ['6.1.1', '--building-block', 'messaging'], /^Requirement 6\.1\.1 of messaging \(REQUIRED\)\n/],
    ['a cross-functional one', ['govstack-cfr-data#req-3'], /check json-everywhere: /],
    ['a scenario', [id], /Scenario .*content-type, in features\/messaging[\s\S]*Then the success response has/],
  ])('tells what %s asks', async (_, args, text) => {
    const { code, stdout } = await cli(['explain', ...args]);
    expect(code).toBe(0);
    expect(stdout).toMatch(text);
  });

  it('says what comes near a mistyped check', async () => {
    const { code, stderr } = await cli(['explain', 'mising-required']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean the check "missing-required"?');
  });
});

describe('baseline', () => {
  it('makes a list with which the build passes, and that is pruned when a gap closes', async () => {
    const place = await temporaryFolder();
    await mkdir(place, { recursive: true });
    const list = path.join(place, 'known.yaml');
    const report = path.join(folder, 'report.json');
    expect((await cli(['baseline', 'write', report, '--reason', 'known', '--out', list])).code).toBe(0);
    expect((await cli(['fit-gap', report, '--allow-gaps', list])).code).toBe(0);
    expect((await cli(['baseline', 'write', report, '--reason', 'known', '--out', list])).code).toBe(2);
    await writeFile(list, 'gaps: [no-such-scenario]\n');
    expect((await cli(['baseline', 'prune', list, report])).stdout).toContain('removed  no-such-scenario');
    expect((await cli(['baseline', 'update', list, report, '--reason', 'new'])).stdout).toContain('4 added');
    expect((await cli(['fit-gap', report, '--allow-gaps', list])).code).toBe(0);
  });
});
