/**
 * npm run bench:memory [-- --operations 10,100,1000,5000] [--formats terminal,json,html,junit] [--kilobytes 0]
 *
 * Prints what the command line takes, as a process of its own, for definitions of any size: the most memory that it ever had
 * (resident), its time, its CPU time, and the sizes of what it writes. The candidate is another process and costs little;
 * --kilobytes makes each thing that it shows so much larger. Nothing is asserted: figures belong to a machine.
 */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { definitionOf } from './definition.js';
import { ran, withServer } from './processes.js';
import { root } from './support.js';
import { token } from './tokens.js';

const { values: options } = parseArgs({
  options: {
    operations: { type: 'string', default: '10,100,1000,5000' },
    formats: { type: 'string', default: 'terminal,json,html,junit' },
    kilobytes: { type: 'string', default: '0' },
  },
});
const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-bench-'));
const figuresFile = path.join(folder, 'figures.json');

const widths = [13, 11, 10, 10, 10, 12, 12];
const print = (/** @type {readonly unknown[]} */ ...cells) =>
  console.log(cells.map((cell, index) => String(cell).padEnd(widths[index] ?? 10)).join(''));

/** Runs the command line once. */
async function checked(/** @type {string} */ spec, /** @type {string} */ url) {
  const out = path.join(folder, 'out');
  await rm(out, { recursive: true, force: true });
  const about = ['run', 'things', '--spec', spec, '--url', url, '--out', out, '--format', options.formats, '--quiet'];
  const args = [
    '--import',
    path.join(root, 'bench', 'figures.js'),
    path.join(root, 'bin', 'govstack-check.js'),
    ...about,
  ];
  const env = { ...process.env, FIGURES: figuresFile, TOKEN: token };
  const { code, text, ms } = await ran(process.execPath, [...args, '--header', 'Authorization: Bearer ${TOKEN}'], {
    env,
  });
  if (code !== 0 && code !== 1 && code !== 4) throw new Error(`the run ended with ${code}: ${text}`);
  const figures = JSON.parse(await readFile(figuresFile, 'utf8'));
  const sizes = await Promise.all(['recording.ndjson.gz', 'report.json'].map((name) => sizeOf(path.join(out, name))));
  return { ...figures, ms, sizes };
}

/** In MB; nothing where the file is not there. */
async function sizeOf(/** @type {string} */ file) {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  return `${(size / 1e6).toFixed(1)} MB`;
}

try {
  print('operations', 'requests', 'peak', 'time', 'CPU', 'recording', 'report.json');
  for (const operations of options.operations.split(',').map(Number)) {
    const spec = path.join(folder, `${operations}.json`);
    await writeFile(spec, JSON.stringify(definitionOf(operations)));
    const args = [path.join(root, 'bench', 'things.js'), String(Number(options.kilobytes) * 1024)];
    const { result, requests } = await withServer(args, (url) => checked(spec, url));
    const { peak, ms, cpu, sizes } = result;
    print(operations, requests, `${peak} MB`, `${(ms / 1000).toFixed(1)} s`, `${cpu.toFixed(1)} s`, ...sizes);
  }
} finally {
  await rm(folder, { recursive: true });
}
