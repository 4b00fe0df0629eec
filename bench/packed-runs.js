import { areIndependent, seedGroups } from '../dist/mock/kit/seed-groups.js';
import { asking, neighbours, shuffled } from './seeding.js';

/**
 * Which faults share a run.
 * @typedef {import('./seeding.js').Experiment} Experiment
 * @typedef {{ experiment: Experiment, of: Experiment, group: import('../dist/mock/kit/seed-groups.js').SeedGroup, asked: readonly import('./seeding.js').Operation[] }} Seat an experiment, cut to the operations of a group, and what is asked to see it
 */

/** So many groups are tried for a fault before a new run is begun. */
const mostGroups = 6;

/** The seats that an experiment may have: in the groups in which a check that finds its fault passes without it. */
export function choicesIn(catalogue, { faultless, seed }) {
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
export function packed(experiments, choicesOf) {
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
