/**
 * npm run bench:faults [-- building-block …] [--faults a,b] [--sample n] [--seed n] [--one-by-one]
 *
 * Checks every reference candidate with every fault that applies to it: seeded wherever it applies, and in single operations, a few
 * of each. Prints what was found by which rule, what was missed, what does not apply and why, and every failure that speaks of
 * something else. Journeys are left out: they meet whatever lies on their way. Several faults share a run, unless --one-by-one.
 */
import { parseArgs } from 'node:util';
import { faults as allFaults, innocents } from '../dist/checks/faults.generated.js';
import { whyAbsent } from '../dist/mock/kit/why-absent.js';
import { aloneInnocent, innocentsTogether } from './innocents-together.js';
import { printMatrix, printSummary } from './matrix.js';
import { seededTogether } from './seeded-together.js';
import { complaints, placeIn, seededAlone, shuffled, sorted } from './seeding.js';
import { buildingBlocks, checkOnce, subject } from './support.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    faults: { type: 'string', default: '' },
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    'one-by-one': { type: 'boolean', default: false },
  },
});
const { seed } = options;

const faults = allFaults.filter(({ needNotBeFound }) => needNotBeFound === undefined);
const chosen = options.faults.split(',').filter((id) => id !== '');
const stranger = chosen.find((id) => ![...faults, ...innocents].some((fault) => fault.id === id));
if (stranger !== undefined) throw new Error(`There is no fault "${stranger}".`);
const isChosen = (/** @type {{ id: string }} */ { id }) => chosen.length === 0 || chosen.includes(id);

/**
 * Whether a fault can show in one operation alone: not where nothing can be asked of it, nor where another operation has
 * its method and path and may answer in its place.
 */
function askedAlone(catalogue, { verdicts }) {
  const asked = new Set(verdicts.flatMap(({ operation, outcome }) => (outcome === 'pass' ? operation : [])));
  const place = ({ method, path }) => `${method} ${path}`;
  return (operation) =>
    asked.has(operation.id) && catalogue.operations.filter((other) => place(other) === place(operation)).length === 1;
}

/** A fault wherever it applies, and in a few single operations. */
function experimentsWith(catalogue, fault, { where, alone }) {
  const ranked = shuffled(where, seed, ({ id }) => `${fault.id} ${id}`).filter(alone);
  const singles = ranked.slice(0, fault.wholeCandidate === true ? 0 : Number(options.sample));
  return [
    { fault, operations: where, single: false },
    ...singles.map((operation) => ({
      fault,
      operations: [operation],
      single: true,
      ...placeIn({ catalogue }, { fault, operation, seed }),
    })),
  ];
}

async function oneByOne(things, run) {
  const results = [];
  for (const thing of things) results.push(await run(thing));
  return { results, alone: things.length };
}

const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);
const results = [];
const absences = [];
const innocent = [];

async function tryInnocents(about, faultless) {
  const { catalogue } = about.loaded;
  const shown = innocents
    .filter(isChosen)
    .filter((one) => catalogue.operations.some((operation) => whyAbsent(one, catalogue, operation) === undefined));
  const tried = options['one-by-one']
    ? await oneByOne(shown, (deviation) => aloneInnocent(about, deviation))
    : await innocentsTogether(about, shown, faultless);
  innocent.push(...tried.results.map((result) => ({ buildingBlock: about.buildingBlock, ...result })));
  for (const { id, alarms } of tried.results) for (const alarm of alarms) say(`  ${id}: ${alarm}`);
  return tried.alone;
}

async function tryFaults(about, faultless) {
  const { catalogue } = about.loaded;
  const alone = askedAlone(catalogue, faultless);
  const experiments = faults.filter(isChosen).flatMap((fault) => {
    const reasons = catalogue.operations.map((operation) => [operation, whyAbsent(fault, catalogue, operation)]);
    for (const [, reason] of reasons)
      if (reason !== undefined) absences.push({ buildingBlock: about.buildingBlock, fault: fault.id, reason });
    const where = reasons.flatMap(([operation, reason]) => (reason === undefined ? [operation] : []));
    return where.length === 0 ? [] : experimentsWith(catalogue, fault, { where, alone });
  });
  const tried = options['one-by-one']
    ? await oneByOne(experiments, (experiment) => seededAlone(about, experiment))
    : await seededTogether(about, experiments, { faultless, seed });
  results.push(...tried.results);
  for (const one of tried.results) {
    if (one.tookEffect && one.rules.length === 0) say(`  ${one.fault} missed in ${one.operations[0]} ${one.at ?? ''}`);
    for (const alarm of one.alarms.slice(0, 12)) say(`  ${one.fault} ALARM ${alarm}`);
  }
  return tried.alone;
}

let runs = 0;
for (const id of await buildingBlocks(positionals)) {
  const about = await subject(id);
  const counted = { ...about, onRun: () => (runs += 1) };
  const faultless = await checkOnce(counted);
  const { alarms } = sorted(complaints(faultless), {});
  innocent.push({ buildingBlock: id, id: 'faultless', alarms: alarms.map((verdict) => verdict.id) });
  const alone = (await tryInnocents(counted, faultless)) + (await tryFaults(counted, faultless));
  const { user, system } = process.cpuUsage();
  say(`${id}: ${runs} runs, ${alone} of them with one fault; ${Math.round((user + system) / 1e6)} s of processor time`);
}

printMatrix(results, absences, faults.filter(isChosen));
process.exitCode = printSummary(results, innocent, runs) ? 0 : 1;
