import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../support/package/paths.js';
import { lockFolder } from './lock.js';

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'lock-'));
const lockIn = (own: string): string => path.join(own, 'run.lock');

/** A number that no process has. */
const nobody = '99999999';

describe('the lock of a folder', () => {
  it('keeps others out until it is given back', () => {
    const own = folder();
    const release = lockFolder(own);
    expect(() => lockFolder(own)).toThrow('Another run writes to');
    release();
    lockFolder(own)();
    expect(readdirSync(own)).toEqual([]);
  });

  it.each([
    ['of a process that is gone', nobody, 0],
    ['that was never written', '', 60],
    ['that holds no number', 'nonsense', 60],
  ])('is taken over where it is one %s', (_, content, age) => {
    const own = folder();
    writeFileSync(lockIn(own), content);
    const then = Date.now() / 1000 - age;
    utimesSync(lockIn(own), then, then);
    const release = lockFolder(own);
    expect(readFileSync(lockIn(own), 'utf8')).toBe(String(process.pid));
    release();
    expect(existsSync(lockIn(own))).toBe(false);
  });

  it('is left to a process that has made it and not written its number yet', () => {
    const own = folder();
    writeFileSync(lockIn(own), '');
    expect(() => lockFolder(own)).toThrow('Another run writes to');
  });

  it('is left alone while another takes it over, and taken where that one died meanwhile', () => {
    const own = folder();
    writeFileSync(lockIn(own), nobody);
    writeFileSync(`${lockIn(own)}.taking`, String(process.pid));
    expect(() => lockFolder(own)).toThrow('Another run writes to');
    expect(readFileSync(lockIn(own), 'utf8')).toBe(nobody);
    writeFileSync(`${lockIn(own)}.taking`, nobody);
    lockFolder(own)();
    expect(readdirSync(own)).toEqual([]);
  });

  it('goes to one of several processes that find a dead one at the same moment', async () => {
    const module = path.join(packageRoot, 'dist', 'recording', 'lock.js');
    const script = `
      const { lockFolder } = await import(process.argv[1]);
      while (Date.now() < Number(process.argv[3]));
      try { lockFolder(process.argv[2]); process.stdout.write('1'); } catch { process.stdout.write('0'); }
      setTimeout(() => {}, 1500);`;
    const own = folder();
    writeFileSync(lockIn(own), nobody);
    const start = String(Date.now() + 1000);
    const args = ['--input-type=module', '--eval', script, module, own, start];
    const ran = await Promise.all([1, 2, 3, 4].map(() => promisify(execFile)(process.execPath, args)));
    expect(ran.map(({ stdout }) => stdout).sort()).toEqual(['0', '0', '0', '1']);
  });
});
