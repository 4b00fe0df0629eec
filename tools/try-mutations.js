/**
 * npm run test:mutations [-- --only text]
 *
 * Shows that the short tests notice what was once mended, and every check that goes missing: applies one change at a time
 * in a copy of the project, runs the tests that are about it, and prints which test fails. Exits with 1 when a change
 * goes unnoticed, and with 2 when the tests fail without any, or a change has no place in the sources any more.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mended } from './mutations.js';

const root = path.dirname(import.meta.dirname);
const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } });

/** What notices that a check is gone: what features and pages name, and what is planned for a small API. */
const testsOfRemoval = ['tests/named-checks.test.ts', 'src/plan/make-plan.test.ts'];
/** The width of the column that says what was changed. */
const widest = 84;
const heavy = new Set(['node_modules', 'dist', 'coverage', 'reports', '.git']);

/** A copy of the project in which things may be broken. */
async function scratchCopy() {
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-mutations-'));
  const names = (await readdir(root)).filter((name) => !heavy.has(name));
  for (const name of names) await cp(path.join(root, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** Every source file but tests and what is generated. */
async function sourceFiles(folder) {
  const names = await readdir(path.join(folder, 'src'), { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(name))
    .map((name) => path.join(folder, 'src', name));
}

/** Runs test files in turn, and gives the first test that fails; undefined when all pass. */
async function firstFailure(folder, files) {
  for (const file of files) {
    const failure = await failureIn(folder, [file]);
    if (failure !== undefined) return `${file}: ${failure}`;
  }
  return undefined;
}

/** Runs test files at once, and gives the first test that fails, or why they cannot be run; undefined when all pass. */
async function failureIn(folder, tests) {
  const output = path.join(folder, 'mutation-result.json');
  const args = ['run', '--no-coverage', '--bail=1', '--reporter=json', `--outputFile=${output}`];
  const vitest = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  const failed = await new Promise((resolve) => {
    execFile(process.execPath, [vitest, ...args, ...tests], { cwd: folder, maxBuffer: 2 ** 26 }, resolve);
  });
  if (!failed) return undefined;
  const { testResults = [] } = JSON.parse(await readFile(output, 'utf8').catch(() => '{}'));
  const assertions = testResults.flatMap(({ assertionResults }) => assertionResults);
  const first = assertions.find(({ status }) => status === 'failed');
  if (first !== undefined) return first.fullName;
  return `the sources cannot be loaded: ${testResults[0]?.message?.split('\n')[0] ?? failed.message.split('\n')[0]}`;
}

/** Changes the one place that a mutation names, for the length of a function. */
async function changed(folder, { find, replace }, use) {
  const files = await sourceFiles(folder);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const places = files.filter((_, index) => texts[index].split(find).length > 1);
  const [file] = places;
  const text = texts[files.indexOf(file)] ?? '';
  if (places.length !== 1 || text.split(find).length !== 2) {
    throw new Error(`The text of a mutation stands in ${places.length} files, not once: ${find}`);
  }
  await writeFile(
    file,
    text.replace(find, () => replace),
  );
  try {
    return await use();
  } finally {
    await writeFile(file, text);
  }
}

/** Takes a check away for the length of a function. */
async function removed(folder, check, use) {
  const place = path.join(folder, 'src', 'checks', check);
  const aside = path.join(folder, `removed-${check}`);
  await rename(place, aside);
  try {
    return await use();
  } finally {
    await rename(aside, place);
  }
}

async function allTrials() {
  const entries = await readdir(path.join(root, 'src', 'checks'), { withFileTypes: true });
  const checks = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const mendings = mended.map((mutation) => ({
    name: mutation.name,
    run: (folder) => changed(folder, mutation, () => firstFailure(folder, mutation.tests)),
  }));
  const removals = checks.map((check) => ({
    name: `without the check ${check}`,
    run: (folder) => removed(folder, check, () => firstFailure(folder, testsOfRemoval)),
  }));
  return [...mendings, ...removals].filter(({ name }) => name.includes(options.only));
}

/** Works through the trials in one copy, together with the other copies. */
async function work(folder, queue, survivors) {
  for (let trial = queue.shift(); trial !== undefined; trial = queue.shift()) {
    const caught = await trial.run(folder);
    if (caught === undefined) survivors.push(trial.name);
    console.log(
      `${caught === undefined ? 'SURVIVED' : 'caught  '} | ${trial.name.padEnd(widest)} | ${caught ?? 'no test fails'}`,
    );
  }
}

const folders = await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, scratchCopy));
try {
  const [folder] = folders;
  const related = [...new Set([...mended.flatMap(({ tests }) => tests), ...testsOfRemoval])];
  const broken = await failureIn(folder, related);
  if (broken !== undefined) throw new Error(`Without any change, a test fails: ${broken}`);
  const queue = await allTrials();
  const all = queue.length;
  const survivors = [];
  await Promise.all(folders.map((one) => work(one, queue, survivors)));
  console.log(`${all - survivors.length} of ${all} changes are caught`);
  if (survivors.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  await Promise.all(folders.map((one) => rm(one, { recursive: true, force: true })));
}
