/**
 * Writes the figures of README.md that the sources decide: the table of Building Blocks with an API, and how many faults and
 * legitimate designs are seeded. Says with --check that they are not up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { markdownTable } from 'markdown-table';
import { knownBuildingBlocks } from '../dist/app/generate-features.js';
import { faults, innocents } from '../dist/checks/faults.generated.js';
import { bundledChecks } from '../dist/checks/registry.generated.js';
import { loadCatalogue } from '../dist/pipeline/load-catalogue.js';
import { makePlan } from '../dist/plan/make-plan.js';

const page = 'README.md';
const file = path.join(import.meta.dirname, '..', page);
const before = await readFile(file, 'utf8');
const text = replaced(before, [
  [/^\| Building Block +\| GovSpec +\| operations[\s\S]*?(?=\n\n)/m, await buildingBlockTable()],
  [/\d+(?= classes of fault)/, String(faults.length)],
  [/\d+(?= in a library)/, String(await libraryFaults())],
  [/\d+(?= legitimate designs)/, String(innocents.length)],
]);
if (process.argv.includes('--check')) {
  if (before !== text) console.error(`${page} is not up to date: run node tools/write-readme-figures.js`);
  process.exit(before === text ? 0 : 1);
}
await writeFile(file, text);
console.log(`${page} ${before === text ? 'is up to date' : 'has new figures'}`);

/** The faults of the library that shares no code with the judge, each with the check that finds it: one a line. */
async function libraryFaults() {
  const runs = await readFile(path.join(import.meta.dirname, '..', 'tests', 'support', 'shelf-runs.ts'), 'utf8');
  const [, list = ''] = /shelfFaults[^=]*= \[\n([\s\S]*?)\n\];/.exec(runs) ?? [];
  return list.match(/^ {2}\[/gm)?.length ?? 0;
}

/** The text with each pattern replaced; an error where the page has no such place any more. */
function replaced(original, changes) {
  return changes.reduce((current, [pattern, figure]) => {
    if (!pattern.test(current)) throw new Error(`${page} has no place for ${pattern}`);
    return current.replace(pattern, figure);
  }, original);
}

async function buildingBlockTable() {
  const head = ['Building Block', 'GovSpec', 'operations', 'scenarios (quick)', 'scenarios'];
  const rows = [];
  for (const buildingBlock of await knownBuildingBlocks()) {
    const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
    rows.push(rowOf(catalogue));
  }
  return markdownTable([head, ...rows]);
}

function rowOf(catalogue) {
  const { buildingBlock, operations } = catalogue;
  const { title, govspec } = buildingBlock;
  return [
    title,
    govspec,
    String(operations.length),
    scenarioCount(catalogue, 'quick'),
    scenarioCount(catalogue, 'standard'),
  ];
}

function scenarioCount(catalogue, depth) {
  const { operations } = makePlan(catalogue, { depth, checks: bundledChecks });
  const count = operations.flatMap(({ groups }) => groups).reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  return String(count);
}
