/** A copy of the project in which things may be broken, and the tests that run in it. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const leftOut = new Set(['node_modules', 'dist', 'coverage', 'reports', '.git']);

/** Copies the project, and gives the folder of the copy. */
export async function scratchCopy() {
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-mutations-'));
  const names = (await readdir(root)).filter((name) => !leftOut.has(name));
  for (const name of names) await cp(path.join(root, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/**
 * Runs tests of the short suite in a copy, all of them, and gives what failed: for each test its file in the copy and its
 * name. A file that cannot be loaded fails as a whole.
 */
export async function failuresIn(folder, tests) {
  const output = path.join(folder, 'mutation-result.json');
  await rm(output, { force: true });
  const projects = ['--project', 'unit', '--project', 'integration'];
  const args = ['run', ...projects, '--no-coverage', '--reporter=json', `--outputFile=${output}`];
  const vitest = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  const error = await new Promise((resolve) => {
    execFile(process.execPath, [vitest, ...args, ...tests], { cwd: folder, maxBuffer: 2 ** 26 }, resolve);
  });
  const text = await readFile(output, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`The tests cannot be run: ${error?.message}`);
  return JSON.parse(text).testResults.flatMap((result) => failuresOfFile(folder, result));
}

function failuresOfFile(folder, { name, status, assertionResults }) {
  const file = path.relative(folder, name).replaceAll('\\', '/');
  const failed = assertionResults.filter((one) => one.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [{ file, isLoaded: false, test: 'it cannot be loaded' }];
  return failed.map(({ fullName }) => ({ file, isLoaded: true, test: fullName }));
}
