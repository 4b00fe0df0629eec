import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import type { Report } from '../../src/model/report.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { cli, profileFile, temporaryFolder, token } from '../support/harness.js';

const buildingBlock = 'messaging';
const bin = path.join(packageRoot, 'bin', 'govstack-check.js');

/** Calls the program where no file can have more than some blocks of 512 bytes, as at the end of a disk. */
function withRoomFor(blocks: number, args: readonly string[]) {
  const script = `ulimit -f ${blocks}; exec "$0" "$@"`;
  const env = { PATH: process.env.PATH, GOVSTACK_REFERENCE_TOKEN: token };
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile('sh', ['-c', script, process.execPath, bin, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

const oneMessage = /^error: .+\n {7}.+\n$/;

async function withCandidate(use: (args: readonly string[]) => Promise<void>): Promise<void> {
  const candidate = await startCandidate({ buildingBlock, token, faults: [], port: 0 });
  try {
    await use(['run', buildingBlock, '--url', candidate.url, '--profile', profileFile(buildingBlock)]);
  } finally {
    await candidate.close();
  }
}

const outcomes = async (folder: string) => {
  const { verdicts, run }: Report = JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8'));
  return { complete: run.complete, told: verdicts.map(({ id, outcome }) => `${id} ${outcome}`) };
};

describe('a disk without room', () => {
  it.each([
    ['while the run is recorded', 100, 3],
    ['when the report is written', 600, 0],
  ])('%s loses nothing that was measured', async (_, blocks, again) => {
    const [folder, whole] = [path.join(await temporaryFolder(), 'r'), await temporaryFolder()];
    await withCandidate(async (args) => {
      const full = await withRoomFor(blocks, [...args, '--out', folder, '--format', 'terminal,json,html']);
      expect(full).toMatchObject({ code: 3, stderr: expect.stringMatching(oneMessage) });
      expect(full.stderr).toContain('report.json cannot be written');
      expect((await readdir(folder)).filter((file) => file.startsWith('report.'))).toEqual([]);
      const report = await cli(['report', folder, '--format', 'json']);
      expect([report.code, report.stderr]).toEqual([again, '']);
      if (again === 3) {
        expect(full.stdout).toContain('the recording can no longer be written');
        const resumed = await cli([...args, '--resume', folder, '--format', 'json']);
        expect([resumed.code, resumed.stderr]).toEqual([0, '']);
      }
    });
    await withCandidate(async (args) => void (await cli([...args, '--out', whole, '--format', 'json'])));
    expect(await outcomes(folder)).toEqual(await outcomes(whole));
  });

  it('leaves no part of a submission, of a profile or of a list, and a list as it was', async () => {
    const folder = await temporaryFolder();
    const at = (file: string): string => path.join(folder, file);
    await withCandidate(async (args) => void (await cli([...args, '--out', folder, '--format', 'json'])));
    const list = `gaps: [closed]\n# ${'x'.repeat(2000)}\n`;
    await writeFile(at('gaps.yaml'), list);
    const prune = ['baseline', 'prune', at('gaps.yaml'), at('report.json')];
    expect((await withRoomFor(1, prune)).stderr).toMatch(oneMessage);
    expect(await readFile(at('gaps.yaml'), 'utf8')).toBe(list);
    const commands = {
      's.zip': ['submission', 'build', folder, '--out', at('s.zip')],
      'p.yaml': ['init', buildingBlock, '--out', at('p.yaml')],
      'e.csv': ['evidence', 'init', buildingBlock, '--out', at('e.csv')],
    };
    for (const [file, args] of Object.entries(commands)) {
      const full = await withRoomFor(1, args);
      expect([full.stdout, full.stderr]).toEqual(['', expect.stringMatching(oneMessage)]);
      expect([file, existsSync(at(file))]).toEqual([file, false]);
      expect([2, 3]).toContain(full.code);
      expect((await cli(args)).code).toBe(0);
    }
  });
});
