import { areIndependent, seedGroups } from '../dist/mock/kit/seed-groups.js';
import { shortName } from '../dist/model/definition.js';
import { asking, complaints, neighbours, outcomeOf, seededAlone, shuffled, tagsOf, watched } from './seeding.js';
import { checkOnce } from './support.js';

/**
 * Many faults in one run, each in a group of operations that shares no item with the groups of the others. What does not show
 * plainly there is seeded alone.
 * @typedef {import('./seeding.js').Experiment} Experiment
 * @typedef {import('../dist/mock/kit/seed-groups.js').SeedGroup} SeedGroup
 * @typedef {{ experiment: Experiment, group: SeedGroup, asked: readonly import('./seeding.js').Operation[] }} Seat
 */

/** So many groups are tried for a fault before a new run is begun. */
const mostGroups = 6;

/**
 * What became of experiments, in their order.
 * @param {readonly Experiment[]} experiments
 * @param {{ faultless: any, seed: string }} known the report of the candidate without a fault
 */
export async function seededTogether(about, experiments, { faultless, seed }) {
  const results = new Map();
  for (const seats of packed(experiments, choicesIn(about.loaded.catalogue, { faultless, seed }))) {
    const plain = await plainResults(about, seats);
    for (const [experiment, result] of plain) results.set(experiment, result);
    process.stderr.write(`${about.buildingBlock}: ${plain.length} of ${seats.length} faults show plainly in one run\n`);
  }
  const all = [];
  for (const experiment of experiments) all.push(results.get(experiment) ?? (await seededAlone(about, experiment)));
  return { results: all, alone: experiments.length - results.size };
}

/** The seats that an experiment may have: in the groups in which a check that finds its fault passes without it. */
function choicesIn(catalogue, { faultless, seed }) {
  const groups = seedGroups(catalogue);
  const passed = faultless.verdicts.filter(({ outcome }) => outcome === 'pass');
  /** @returns {readonly Seat[]} */
  return (/** @type {Experiment} */ experiment) => {
    const { fault, operations, single } = experiment;
    if (fault.wholeCandidate === true) return [];
    const finds = ({ rule }) => fault.foundByAny === true || fault.foundBy.includes(rule);
    const looked = new Set(passed.filter(finds).map(({ operation }) => operation));
    const able = groups.filter((group) =>
      group.operations.some((one) => operations.includes(one) && looked.has(one.id)),
    );
    return shuffled(able, seed, ({ operations: [first] }) => `${fault.id} ${first.id}`).map((group) => {
      const own = operations.filter((operation) => group.operations.includes(operation));
      const asked = single ? neighbours(catalogue, own[0]) : group.operations;
      return { experiment: { ...experiment, operations: own }, of: experiment, group, asked };
    });
  };
}

/**
 * Gives each experiment a seat in the first run that has room for it. Those without any are left out, and a fault in a single
 * operation that is left to itself.
 */
function packed(experiments, choicesOf) {
  const runs = new Map();
  for (const experiment of experiments) {
    const seats = choicesOf(experiment).slice(0, mostGroups);
    if (seats.length === 0) continue;
    const key = JSON.stringify(asking(experiment.fault));
    const alike = runs.get(key) ?? [];
    runs.set(key, alike);
    const open = alike.find((run) => seats.some((seat) => hasRoom(run, seat)));
    if (open === undefined) alike.push([seats[0]]);
    else open.push(seats.find((seat) => hasRoom(open, seat)));
  }
  return [...runs.values()].flat().filter(([first, second]) => second !== undefined || !first.experiment.single);
}

const hasRoom = (run, { group }) => run.every((other) => areIndependent(other.group, group));

/**
 * Checks a candidate with the faults of all seats.
 * @returns the experiments that came out plainly: found where the fault is, and nothing else complains there. None at all where
 * something complains in an operation without a fault
 */
async function plainResults(about, seats) {
  const { profile, depth } = asking(seats[0].experiment.fault);
  const active = seats.map((seat) => ({ ...seat, ...watched(seat.experiment.fault) }));
  const report = await checkOnce(about, {
    faults: active.flatMap(({ experiment: { operations, at }, fault }) =>
      operations.map((operation) => ({
        fault,
        operation: shortName(operation),
        ...(at === undefined ? {} : { at }),
      })),
    ),
    profile,
    request: { depth, tags: seats.map(({ asked }) => tagsOf(asked)).join(' or ') },
  });
  const complained = complaints(report);
  const inGroup = ({ group }, verdict) => group.operations.some(({ id }) => id === verdict.operation);
  const stray = complained.some((verdict) => !seats.some((seat) => inGroup(seat, verdict)));
  if (stray || report.run.stoppedBy !== undefined) return [];
  return active.flatMap(({ experiment, of, tookEffect, ...seat }) => {
    const own = complained.filter((verdict) => inGroup(seat, verdict));
    const result = outcomeOf(about.buildingBlock, experiment, { complained: own, tookEffect: tookEffect() });
    const isPlain = result.tookEffect && result.rules.length > 0 && result.alarms.length === 0;
    return isPlain ? [[of, result]] : [];
  });
}
