/**
 * npm run bench:speed [-- --operations 10,100,1000,5000]
 *
 * Prints how much the checker asks in a second and how much of a processor it takes for that, what concurrency gains
 * where a candidate answers late, how much memory it takes, and how long features take to write. The candidate is a
 * process of its own, so that the figures are the checker's. Nothing is asserted: times belong to a machine.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { definitionOf } from './definition.js';
import { buildingBlocks, root } from './support.js';

const { values: options } = parseArgs({ options: { operations: { type: 'string', default: '10,100,1000,5000' } } });
const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-bench-'));

/** Runs a script to its end. @returns {Promise<string>} what it printed */
async function output(/** @type {string} */ script, /** @type {readonly string[]} */ args) {
  const child = spawn(process.execPath, [path.join(root, script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += String(chunk);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}`);
  return text;
}

/** Checks a candidate that lives as long as the check. */
async function measured({ id, spec = '', latency = 0, concurrency = 4 }) {
  const args = [path.join(root, 'bench', 'candidate.js'), id, spec, String(latency)];
  const candidate = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise((resolve, reject) => {
      candidate.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
      candidate.once('exit', () => reject(new Error(`the candidate of ${id} did not start`)));
    });
    return JSON.parse(await output('bench/run-once.js', [id, url, spec, String(concurrency)]));
  } finally {
    candidate.kill();
  }
}

const columns = [24, 10, 10, 10, 12, 10, 10];
const print = (/** @type {readonly unknown[]} */ ...cells) =>
  console.log(cells.map((cell, index) => String(cell).padEnd(columns[index] ?? 10)).join(''));

const row = (name, { requests, scenarios, ms, cpu, peak, failed }) =>
  print(
    name,
    scenarios,
    requests,
    `${ms} ms`,
    Math.round((requests / ms) * 1000),
    `${Math.round((cpu / ms) * 100)} %`,
    `${peak} MB`,
    failed > 0 ? `${failed} FAILED` : '',
  );

print('candidate', 'asked', 'requests', 'time', 'requests/s', 'CPU', 'peak');
const totals = { requests: 0, scenarios: 0, ms: 0, cpu: 0, peak: 0, failed: 0 };
for (const id of await buildingBlocks([])) {
  const figures = await measured({ id });
  row(id, figures);
  for (const key of ['requests', 'scenarios', 'ms', 'cpu', 'failed']) totals[key] += figures[key];
  totals.peak = Math.max(totals.peak, figures.peak);
}
row('all', totals);

const alone = await measured({ id: 'consent', latency: 20, concurrency: 1 });
const together = await measured({ id: 'consent', latency: 20, concurrency: 4 });
console.log('\nconsent, every answer 20 ms late');
row('one request at a time', alone);
row('four at a time', together);
console.log(`gain ${(alone.ms / together.ms).toFixed(1)} times`);

console.log('\nby size of the definition');
for (const operations of options.operations.split(',').map(Number)) {
  const spec = path.join(folder, `${operations}.json`);
  await writeFile(spec, JSON.stringify(definitionOf(operations)));
  row(`${operations} operations`, await measured({ id: 'things', spec }));
}

const begun = performance.now();
await output('bin/govstack-check.js', ['generate', '--check']);
const nothing = performance.now();
await output('bin/govstack-check.js', ['--help']);
console.log(`\nfeatures of all Building Blocks made and compared in ${Math.round(nothing - begun)} ms`);
console.log(`--help in ${Math.round(performance.now() - nothing)} ms`);
await rm(folder, { recursive: true });
