import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { cli, fault, profileFile, temporaryFolder, token } from '../support/harness.js';

const folder = await temporaryFolder();
let hour = 0;

/** Runs the reference candidate of Messaging, or of another Building Block, and says where its report is. */
async function run(out: string, faults: readonly string[] = [], buildingBlock = 'messaging'): Promise<string> {
  const active = faults.map((id) => fault(id));
  const candidate = await startCandidate({ buildingBlock, token, faults: active, port: 0 });
  hour += 1;
  const now = new Date(Date.UTC(2026, 0, 1, hour));
  const args = ['run', buildingBlock, '--url', candidate.url, '--profile', profileFile(buildingBlock)];
  await cli([...args, '--depth', 'quick', '--out', out, '--format', 'json'], { cwd: folder, now: () => now });
  await candidate.close();
  return path.join(out, 'report.json');
}

describe('compare', () => {
  it('finds what a fault broke, and exits with 1; the other way round it is a fix', async () => {
    const good = await run('good');
    const bad = await run('bad', ['wrong-content-type']);
    const mended = await run('mended');
    const worse = await cli(['compare', bad, good, '--format', 'terminal,html,csv', '--out', 'out'], { cwd: folder });
    expect(worse.code).toBe(1);
    expect(worse.stdout).toMatch(/Regressions: [\s\S]*\n {2}operation messaging\/messaging\/\w+ {2}fit → partial/);
    expect(worse.stdout).toContain('messaging.messaging.sendSingleEmail.content-type  pass → fail');
    expect(worse.stdout).toContain(`${path.join('out', 'comparison.csv')}\n`);
    expect(await readFile(path.join(folder, 'out', 'comparison.html'), 'utf8')).toContain('regression');
    const better = await cli(['compare', bad, mended], { cwd: folder });
    expect(better.code).toBe(0);
    expect(better.stdout).toContain('Fixes: broken before, works now (');
    const same = await cli(['compare', good, mended], { cwd: folder });
    expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing changed.') });
  });

  it('refuses what cannot be compared with one message', async () => {
    const one = await run('one');
    const other = await run('other', [], 'workflow');
    const { code, stdout, stderr } = await cli(['compare', one, other], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/about messaging 1\.0, .*about workflow 1\.0\.\n {7}Compare reports of one Building Block/);
    expect((await cli(['compare', one], { cwd: folder })).stderr).toMatch(/Fewer than two reports are given/);
    expect((await cli(['compare', one, one, '--format', 'pdf'], { cwd: folder })).stderr).toMatch(/no format "pdf"/);
    const none = path.join(packageRoot, 'package.json');
    expect((await cli(['compare', one, none], { cwd: folder })).stderr).toMatch(/is not a report of govstack-check/);
  });
});
