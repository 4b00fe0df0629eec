/**
 * npm run bench:speed [-- --operations 10,100,1000,5000] [--peers]
 * npm run bench:all: all Building Blocks at standard depth, one more at a time than there are processors, and nothing else; each
 * process checks one Building Block after the other
 *
 * Prints ratios from one run on one machine: a whole check against the same requests sent with undici alone, against
 * the size of the definition, and, with --peers, against the tools that npm brings. The candidate is a process of its
 * own, so that the figures are the checker's. Nothing is asserted: times belong to a machine.
 */
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { definitionOf } from './definition.js';
import { comparePeers } from './peers.js';
import { output, withCandidate, withCandidates, withCheckers } from './processes.js';
import { buildingBlocks } from './support.js';

const { values: options } = parseArgs({
  options: {
    operations: { type: 'string', default: '10,100,1000,5000' },
    peers: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});
const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-bench-'));
const recording = path.join(folder, 'recording.json');

/** Checks a candidate that lives as long as the check. */
async function checked({ id, spec = '', latency = 0, concurrency = 0, depth = 'standard' }, record = '') {
  const use = (/** @type {string} */ url) => checkedAt(url, { id, spec, concurrency, depth }, record);
  return (await withCandidate({ id, spec, latency }, use)).result;
}

async function checkedAt(url, { id, spec = '', concurrency = 0, depth = 'standard' }, record = '') {
  return JSON.parse(await output('bench/run-once.js', [id, url, spec, String(concurrency), record, depth]));
}

const widths = [26, 11, 10, 11, 12, 8, 10, 10, 10];
const print = (/** @type {readonly unknown[]} */ ...cells) =>
  console.log(cells.map((cell, index) => String(cell).padEnd(widths[index] ?? 10)).join(''));

const row = (/** @type {string} */ name, { requests, scenarios, ms, cpu, peak, failed, html }) =>
  print(
    name,
    scenarios,
    requests,
    `${ms} ms`,
    Math.round((requests / ms) * 1000),
    `${Math.round((cpu / ms) * 100)} %`,
    `${peak} MB`,
    `${html.ms} ms`,
    failed > 0 ? `${failed} FAILED` : '',
  );

const middle = (/** @type {readonly number[]} */ numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * Checks all Building Blocks. The time of all is that of the whole, which is less than the sum if several are checked at a time. It
 * begins when all candidates are there, as candidates of users are before they are checked.
 */
async function printBuildingBlocks(atATime = 1) {
  console.log(`all Building Blocks, ${atATime} at a time`);
  print('candidate', 'scenarios', 'requests', 'time', 'requests/s', 'CPU', 'peak', 'HTML');
  const totals = { requests: 0, scenarios: 0, cpu: 0, peak: 0, failed: 0, html: { ms: 0 } };
  const add = (/** @type {string} */ id, /** @type {Record<string, any>} */ figures) => {
    row(id, figures);
    for (const key of ['requests', 'scenarios', 'cpu', 'failed']) totals[key] += figures[key];
    totals.html.ms += figures.html.ms;
    totals.peak = Math.max(totals.peak, figures.peak);
  };
  const ids = await largestFirst(await buildingBlocks([]));
  let begun = 0;
  await withCandidates(ids, async (urls) =>
    withCheckers(atATime, async (checkedInTurn) => {
      begun = performance.now();
      const checkedAndPrinted = async (/** @type {string} */ id, /** @type {number} */ index) =>
        add(id, await checkedInTurn({ buildingBlock: id, url: urls[index] ?? '' }));
      await Promise.all(ids.map(checkedAndPrinted));
    }),
  );
  row('all', { ...totals, ms: Math.round(performance.now() - begun) });
}

/** Building Blocks by the size of their features: a large one that is begun last would be waited for alone. */
async function largestFirst(/** @type {readonly string[]} */ ids) {
  const sizes = await Promise.all(ids.map(async (id) => ({ id, size: await sizeOf(path.join('features', id)) })));
  return sizes.sort((a, b) => b.size - a.size).map(({ id }) => id);
}

async function sizeOf(/** @type {string} */ folder) {
  const files = await readdir(folder, { recursive: true });
  const stats = await Promise.all(files.map((file) => stat(path.join(folder, file))));
  return stats.reduce((sum, { size }) => sum + size, 0);
}

async function printByDepth() {
  console.log('\nrequests by depth, in all and for each operation');
  print('candidate', 'operations', 'quick', '', 'standard', '', 'thorough');
  for (const id of await buildingBlocks([])) {
    const cells = [];
    let operations = 0;
    for (const depth of ['quick', 'standard', 'thorough']) {
      const figures = await checked({ id, depth });
      operations = figures.operations;
      cells.push(figures.requests, (figures.requests / operations).toFixed(1));
    }
    print(id, operations, ...cells);
  }
}

/** The whole check against its own requests, sent by undici with nothing around it, as many at a time as the check sent. */
async function printAgainstUndici() {
  console.log('\na whole check against the same requests sent with undici alone, middle of three');
  print('candidate', 'latency', 'requests', 'check', 'undici', 'ratio', 'most', 'idle', 'alone');
  for (const id of ['digital-registries', 'consent']) {
    for (const latency of [0, 50]) {
      const pairs = [];
      for (const _ of [1, 2, 3]) {
        const whole = await checked({ id, latency }, recording);
        const most = String(whole.flights.most);
        const replay = (/** @type {string} */ url) =>
          output('bench/replay.js', [url, recording, most]).then(JSON.parse);
        pairs.push({ whole, bare: (await withCandidate({ id, latency }, replay)).result });
      }
      const ms = (/** @type {'whole' | 'bare'} */ of) => middle(pairs.map((pair) => pair[of].ms));
      const ratio = middle(pairs.map(({ whole, bare }) => whole.ms / bare.ms));
      const { requests, flights } = pairs[0].whole;
      const { most, idle, alone } = flights;
      const times = [`${ms('whole')} ms`, `${ms('bare')} ms`];
      print(id, `${latency} ms`, requests, ...times, ratio.toFixed(2), most, `${idle} ms`, `${alone} ms`);
    }
  }
}

/** What the order of the requests costs, by a clock that stands still while anything is worked on. */
async function printOrder() {
  console.log(
    '\nthe order of the requests alone at 50 ms: the time, against that of as many requests without an order',
  );
  print('candidate', 'at a time', 'requests', 'time', 'ratio', 'alone');
  for (const id of ['digital-registries', 'consent']) {
    for (const concurrency of ['4', '16', '0']) {
      const figures = JSON.parse(await output('bench/schedule.js', [id, '50', concurrency]));
      const { requests, ms, ratio, alone } = figures;
      print(id, concurrency === '0' ? `to ${figures.most}` : concurrency, requests, `${ms} ms`, ratio, `${alone} ms`);
    }
  }
}

async function printBySize() {
  console.log('\nby size of the definition');
  print('operations', 'scenarios', 'requests', 'time', 'requests/s', 'CPU', 'peak', 'HTML');
  for (const operations of options.operations.split(',').map(Number)) {
    const spec = path.join(folder, `${operations}.json`);
    await writeFile(spec, JSON.stringify(definitionOf(operations)));
    row(`${operations}`, await checked({ id: 'things', spec }));
  }
}

async function printStart() {
  console.log('\nstart, middle of nine');
  for (const args of [['--help'], ['list'], ['generate', '--check']]) {
    const times = [];
    for (const _ of Array.from({ length: args[0] === 'generate' ? 1 : 9 })) {
      const begun = performance.now();
      await output('bin/govstack-check.js', args);
      times.push(performance.now() - begun);
    }
    print(args.join(' '), `${Math.round(middle(times))} ms`);
  }
}

async function printAll() {
  await printStart();
  await printBuildingBlocks();
  await printByDepth();
  await printOrder();
  await printAgainstUndici();
  await printBySize();
  if (options.peers) await comparePeers(folder);
}

try {
  // A check waits for its candidate now and then, so that one more keeps the processors busy.
  await (options.all ? printBuildingBlocks(availableParallelism() + 1) : printAll());
} finally {
  await rm(folder, { recursive: true });
}
