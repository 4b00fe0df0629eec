/**
 * npm run test:mutations
 *
 * Shows that the short suite notices what was once mended, and every check that goes missing: breaks a copy of the project
 * in one way after the other, runs the tests that are about it, and prints which test fails. Exits with 1 when something
 * goes unnoticed, and with 2 when the tests fail without any change, or a change has no place in the sources any more.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { trialsOfChecks } from './mutations/checks.js';
import { mended } from './mutations/mended.js';
import { failuresIn, scratchCopy } from './mutations/scratch.js';

/** The width of the column that says what was changed. */
const widest = 84;

/** Every source file but tests and what is generated, with its text. */
async function sourcesOf(folder) {
  const names = await readdir(path.join(folder, 'src'), { recursive: true });
  const files = names
    .filter((name) => name.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(name))
    .map((name) => path.join(folder, 'src', name));
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
}

/** Makes each mended mistake again, one at a time. */
async function trialsOfMended(folder) {
  const sources = await sourcesOf(folder);
  const trials = [];
  for (const { name, find, replace, tests } of mended) {
    const places = sources.filter(({ text }) => text.includes(find));
    const [place] = places;
    if (places.length !== 1 || place.text.split(find).length !== 2)
      throw new Error(`The text of a mutation stands in ${places.length} files, not once: ${find}`);
    await writeFile(
      place.file,
      place.text.replace(find, () => replace),
    );
    const failures = await failuresIn(folder, tests);
    await writeFile(place.file, place.text);
    trials.push({ name, found: failures.find(({ isLoaded }) => isLoaded) });
  }
  return trials;
}

function print({ name, found }) {
  const caught = found === undefined ? 'no test fails' : `${found.file}: ${found.test}`;
  console.log(`${found === undefined ? 'SURVIVED' : 'caught  '} | ${name.padEnd(widest)} | ${caught}`);
}

const folder = await scratchCopy();
try {
  const related = [...new Set(mended.flatMap(({ tests }) => tests)), 'tests/named-checks.test.ts', 'src/checks'];
  const [broken] = await failuresIn(folder, related);
  if (broken !== undefined) throw new Error(`Without any change, a test fails: ${broken.file}: ${broken.test}`);
  const trials = [...(await trialsOfMended(folder)), ...(await trialsOfChecks(folder))];
  for (const trial of trials) print(trial);
  const survivors = trials.filter(({ found }) => found === undefined);
  console.log(`${trials.length - survivors.length} of ${trials.length} changes are caught`);
  if (survivors.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true, force: true });
}
