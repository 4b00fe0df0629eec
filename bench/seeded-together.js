import { shortName } from '../dist/model/definition.js';
import { choicesIn, packed } from './packed-runs.js';
import { asking, complaints, outcomeOf, seededAlone, tagsOf, watched } from './seeding.js';
import { checkOnce } from './support.js';

/**
 * Many faults in one run, each in a group of operations that shares no item with the groups of the others. What does not show
 * plainly there is seeded alone.
 * @typedef {import('./seeding.js').Experiment} Experiment
 */

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
