import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { shortName } from '../dist/model/definition.js';
import { roleOf } from '../dist/model/parts.js';
import { checkOnce } from './support.js';

/**
 * A fault, and the operations of a Building Block in which it is seeded: wherever it applies, or a single one.
 * @typedef {import('../dist/mock/kit/fault.js').Fault} Fault
 * @typedef {import('../dist/model/definition.js').Operation} Operation
 * @typedef {{ fault: Fault, operations: readonly Operation[], single: boolean, at?: string }} Experiment
 */

/** Longer waits, where a fault is about time. */
const waits = {
  slow: { timeouts: { request: 1500, connect: 5000, callback: 1000 } },
  'call-not-made': { timeouts: { request: 10_000, connect: 5000, callback: 1000 } },
};
for (const id of ['call-late', 'call-elsewhere', 'call-by-other-method']) waits[id] = waits['call-not-made'];

/** How the candidate must be asked to show a fault. */
export const asking = (/** @type {Fault} */ { id, depth = 'standard' }) => ({ profile: waits[id] ?? {}, depth });

/** Puts things in an order that depends on the seed and on their names only. */
export function shuffled(/** @type {readonly any[]} */ things, seed, /** @type {(thing: any) => string} */ name) {
  const key = (/** @type {unknown} */ thing) =>
    createHash('sha256')
      .update(`${seed} ${name(thing)}`)
      .digest('hex');
  return [...things].sort((a, b) => key(a).localeCompare(key(b)));
}

/** The operations that share an item with one, and itself: whatever could show or suffer a fault in it. */
export function neighbours(catalogue, /** @type {Operation} */ operation) {
  const resource = roleOf(catalogue, operation)?.resource.name;
  return catalogue.operations.filter(
    (other) =>
      other.id === operation.id || (resource !== undefined && roleOf(catalogue, other)?.resource.name === resource),
  );
}

export const tagsOf = (/** @type {readonly Operation[]} */ operations) =>
  operations.map(({ api, name }) => `(@api=${api} and @operation=${name})`).join(' or ');

/** Scenarios that use several operations one after the other, so that a fault in each of them breaks them rightly. */
const writtenByHand = new Set(['journey', 'requirement']);

/** The verdicts that say that something is wrong: with the candidate, or with the check. */
export const complaints = ({ verdicts }) =>
  verdicts.filter(({ outcome, rule }) => (outcome === 'fail' || outcome === 'error') && !writtenByHand.has(rule));

/** Complaints that a fault explains, and the others. Nothing is explained by an innocent deviation, or by none. */
export function sorted(complained, fault, places = new Set()) {
  const { foundBy = [], foundByAny = false, mayAlsoFail = [], wholeCandidate = false } = fault;
  const isFinder = (rule) => foundByAny || foundBy.includes(rule);
  const isOwn = ({ rule, operation }) => isFinder(rule) && (wholeCandidate || places.has(operation));
  const failures = complained.filter(({ outcome }) => outcome === 'fail');
  const own = failures.filter(isOwn);
  const others = failures.filter((verdict) => !isOwn(verdict) && !mayAlsoFail.includes(verdict.rule));
  const beside = failures.filter(({ rule }) => mayAlsoFail.includes(rule));
  const errors = complained.filter(({ outcome }) => outcome === 'error');
  return { found: [...own, ...beside], alarms: [...others, ...errors] };
}

const answering = new Set(['rewrite', 'reply']);

/** A fault in what is answered, and whether it changed anything: a property that is never answered cannot be spoiled. */
export function watched(fault) {
  const hooks = Object.keys(fault).filter((key) => typeof fault[key] === 'function' && key !== 'absent');
  const own = hooks.filter((hook) => answering.has(hook));
  if (hooks.some((hook) => hook !== 'places' && !answering.has(hook))) return { fault, tookEffect: () => true };
  let changed = own.length === 0;
  const watch =
    (hook) =>
    (before, ...context) => {
      const after = fault[hook](before, ...context);
      changed ||= !isDeepStrictEqual(before, after);
      return after;
    };
  const copy = { ...fault, ...Object.fromEntries(own.map((hook) => [hook, watch(hook)])) };
  return { fault: copy, tookEffect: () => changed };
}

/** Where a fault in a single operation is seeded in its answer, by the seed. */
export function placeIn({ catalogue }, { fault, operation, seed }) {
  const places = fault.places?.(catalogue, operation) ?? [];
  const [at] = shuffled(places, seed, String);
  return at === undefined ? {} : { at };
}

/** What became of an experiment, by the verdicts that complain. */
export function outcomeOf(buildingBlock, { fault, operations, single, at }, { complained, tookEffect }) {
  const result = sorted(complained, fault, new Set(operations.map(({ id }) => id)));
  return {
    fault: fault.id,
    buildingBlock,
    operations: operations.map(shortName),
    single,
    ...(at === undefined ? {} : { at }),
    rules: [...new Set(result.found.map(({ rule }) => rule))],
    foundIn: new Set(result.found.map(({ operation }) => operation)).size,
    tookEffect,
    alarms: result.alarms.map(({ id, problems, reason }) => `${id}: ${problems[0]?.actual ?? reason}`),
  };
}

/** Checks a candidate with one fault and nothing else. @param {Experiment} experiment */
export async function seededAlone(about, experiment) {
  const { operations, single, at } = experiment;
  const { profile, depth } = asking(experiment.fault);
  const { fault, tookEffect } = watched(experiment.fault);
  const [only] = operations;
  const place = at === undefined ? {} : { at };
  const report = await checkOnce(about, {
    faults: [{ fault, ...(single ? { operation: shortName(only), ...place } : {}) }],
    profile,
    request: { depth, ...(single ? { tags: tagsOf(neighbours(about.loaded.catalogue, only)) } : {}) },
  });
  const seen = { complained: complaints(report), tookEffect: tookEffect() };
  return outcomeOf(about.buildingBlock, experiment, seen);
}
