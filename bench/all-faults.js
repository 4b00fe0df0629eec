/**
 * npm run bench:faults:all [-- --out folder]
 *
 * The whole fault bench: each Building Block in a process of its own, one more at a time than there are processors, because some
 * faults are about waiting. Keeps what each printed in a file, and prints the figures and the matrix of docs/bench.md.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { output, ran } from './processes.js';
import { buildingBlocks, root } from './support.js';

const { values: options } = parseArgs({ options: { out: { type: 'string' } } });
const folder = options.out ?? (await mkdtemp(path.join(tmpdir(), 'govstack-check-faults-')));
await mkdir(folder, { recursive: true });

/** Those with the most to do first, so that none of them is left alone at the end. */
const longestFirst = ['consent', 'scheduler', 'payments', 'emarketplace', 'digital-registries'];
const rank = (/** @type {string} */ id) => (longestFirst.includes(id) ? longestFirst.indexOf(id) : longestFirst.length);

/** @returns {Promise<{ id: string, file: string, code: number | null }>} */
async function measured(/** @type {string} */ id) {
  const { code, text, ms } = await ran(process.execPath, [path.join(root, 'bench', 'faults.js'), id]);
  const file = path.join(folder, `${id}.txt`);
  await writeFile(file, text);
  process.stderr.write(`${id}: ${Math.round(ms / 1000)} s, ${code === 0 ? 'no alarm' : `see ${file}`}\n`);
  return { id, file, code };
}

const atOnce = pLimit(availableParallelism() + 1);
const ids = [...(await buildingBlocks([]))].sort((a, b) => rank(a) - rank(b));
const results = await Promise.all(ids.map((id) => atOnce(() => measured(id))));
process.stdout.write(
  await output(
    path.join('bench', 'fault-table.js'),
    results.map(({ file }) => file),
  ),
);
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;
