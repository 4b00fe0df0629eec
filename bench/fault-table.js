/**
 * node bench/fault-table.js <file …>
 *
 * Joins what `npm run bench:faults` printed, one file for each Building Block, into the figures and the matrix of docs/bench.md.
 * The bench takes long, so that Building Blocks are measured one by one.
 */
import { readFile } from 'node:fs/promises';

const columns = {
  consent: 'C',
  'digital-registries': 'DR',
  emarketplace: 'EM',
  esignature: 'eS',
  gis: 'GIS',
  identity: 'Id',
  'information-mediator': 'IM',
  messaging: 'Me',
  payments: 'P',
  registration: 'R',
  scheduler: 'S',
  wallet: 'Wa',
  workflow: 'Wf',
};

/** Figures that add up over Building Blocks, by the words that the bench prints. */
const sums = new Map();
/** What became of each fault, by its id and then by Building Block. */
const matrix = new Map();

const marks = [
  [/ found by /, '✓'],
  [/ MISSED/, '✗'],
  [/ without effect/, '·'],
];

function readLine(line, state) {
  const heading = /^([a-z0-9-]+): /.exec(line);
  // What begins with a Building Block tells of the progress.
  if (heading !== null && !(heading[1] in columns)) {
    state.fault = heading[1];
    if (!matrix.has(state.fault)) matrix.set(state.fault, new Map());
  }
  const result = /^ {2}([a-z-]+) +(?:found by|MISSED|without effect)/.exec(line);
  if (result !== null) {
    const [, mark] = marks.find(([pattern]) => pattern.test(line));
    matrix.get(state.fault).set(result[1], mark);
  }
  const figure = /^( {0,2}[a-z ]+?) {2,}(\d+)(?: in (\d+) runs)?$/.exec(line);
  if (figure === null) return;
  const [, words, count, runs = '0'] = figure;
  const name = words.startsWith('  ') ? `${state.words}, ${words.trim()}` : words;
  if (!words.startsWith('  ')) state.words = words;
  const before = sums.get(name) ?? [0, 0];
  sums.set(name, [before[0] + Number(count), before[1] + Number(runs)]);
}

for (const file of process.argv.slice(2)) {
  const state = { fault: '', words: '' };
  for (const line of (await readFile(file, 'utf8')).split('\n')) readLine(line, state);
}

const applied = [...matrix].filter(([, marksOf]) => [...marksOf.values()].some((mark) => mark !== '·'));
console.log(`classes of fault that applied somewhere: ${applied.length}`);
for (const [name, [count, runs]] of sums)
  if (!name.startsWith('classes')) console.log(`${name}: ${count}${runs === 0 ? '' : ` in ${runs} runs`}`);
console.log(`\n| fault | ${Object.values(columns).join(' | ')} |`);
console.log(`| --- |${' --- |'.repeat(Object.keys(columns).length)}`);
for (const [fault, marksOf] of matrix)
  console.log(
    `| \`${fault}\` | ${Object.keys(columns)
      .map((id) => marksOf.get(id) ?? '·')
      .join(' | ')} |`,
  );
