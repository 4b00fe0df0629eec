/**
 * npm run bench:random-apis [-- number [seed]]
 *
 * Checks that many small APIs that are made at random, each with a server that conforms and with one that has a random
 * fault, in parts of fifty, as many at a time as there are processors. Prints each false alarm with the smallest API that
 * shows it, how many faults were found, and which were not; ends with 1 where there was a false alarm.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import { ran } from './processes.js';
import { root } from './support.js';

const [count = '500', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
const partSize = 50;
const parts = Math.ceil(Number(count) / partSize);
const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-random-'));
/** @type {Map<string, boolean[]>} by fault, whether each server that had it failed */
const found = new Map();
const totals = { apis: 0, alarms: 0 };

/** The APIs of a part follow from its own seed. */
async function checkPart(/** @type {number} */ part) {
  const file = path.join(folder, `${part}.json`);
  const size = Math.min(partSize, Number(count) - part * partSize);
  const env = {
    ...process.env,
    RANDOM_APIS: String(size),
    RANDOM_SEED: String(Number(seed) + part),
    RANDOM_FOUND: file,
    NO_COLOR: '1',
  };
  const args = ['vitest', 'run', '--no-coverage', '--project', 'slow', 'tests/slow/random-apis.test.ts'];
  const { text, ms } = await ran('npx', args, { cwd: root, env });
  const written = await readFile(file, 'utf8').catch(() => undefined);
  // Without a file the test did not come to its end, so nothing is known of the part.
  const isAlarm = written === undefined || text.includes('× has no failure where its server conforms');
  if (isAlarm) process.stdout.write(`${text}\n`);
  for (const [fault, seen] of Object.entries(JSON.parse(written ?? '{}')))
    found.set(fault, [...(found.get(fault) ?? []), ...seen]);
  totals.apis += size;
  totals.alarms += isAlarm ? 1 : 0;
  process.stderr.write(`${totals.apis} of ${count} APIs, the last ${size} in ${Math.round(ms / 1000)} s\n`);
}

const shareOf = (/** @type {readonly boolean[]} */ seen) => `${seen.filter(Boolean).length} of ${seen.length}`;

try {
  console.log(`${count} random APIs, seed ${seed}`);
  const atOnce = pLimit(availableParallelism());
  await Promise.all(Array.from({ length: parts }, (_, part) => atOnce(() => checkPart(part))));
  console.log(`parts with a false alarm: ${totals.alarms} of ${parts}`);
  console.log(`faults found: ${shareOf([...found.values()].flat())}`);
  for (const [fault, seen] of [...found].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (seen.includes(false)) console.log(`  ${fault.padEnd(28)} ${shareOf(seen)}`);
  process.exitCode = totals.alarms === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
