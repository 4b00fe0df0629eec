/**
 * npm run bench:faults [-- building-block …] [--faults a,b] [--sample n] [--seed n]
 *
 * Checks every reference candidate with every fault that applies to it: seeded wherever it applies at once, and in single
 * operations, a few of each. Prints what was found by which rule, what was missed, what does not apply and why, and
 * every failure that speaks of something else. Journeys are left out: they meet whatever lies on their way.
 */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { faults as allFaults, innocents } from '../dist/checks/faults.generated.js';
import { whyAbsent } from '../dist/mock/kit/why-absent.js';
import { shortName } from '../dist/model/definition.js';
import { roleOf } from '../dist/model/parts.js';
import { printMatrix, printSummary } from './matrix.js';
import { buildingBlocks, checkOnce, subject } from './support.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    faults: { type: 'string', default: '' },
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});

const faults = allFaults.filter(({ needNotBeFound }) => needNotBeFound === undefined);
const chosen = options.faults.split(',').filter((id) => id !== '');
const stranger = chosen.find((id) => ![...faults, ...innocents].some((fault) => fault.id === id));
if (stranger !== undefined) throw new Error(`There is no fault "${stranger}".`);
const isChosen = (/** @type {{ id: string }} */ { id }) => chosen.length === 0 || chosen.includes(id);

/** Shorter or longer waits, where a fault is about time. */
const waits = {
  slow: { timeouts: { request: 1500, connect: 5000, callback: 1000 } },
  'call-not-made': { timeouts: { request: 10_000, connect: 5000, callback: 1000 } },
};
for (const id of ['call-late', 'call-elsewhere', 'call-by-other-method']) waits[id] = waits['call-not-made'];

const order = (/** @type {string} */ text) => createHash('sha256').update(`${options.seed} ${text}`).digest('hex');

/** The operations that share an item with one, and itself: whatever could show or suffer a fault in it. */
function neighbours(catalogue, operation) {
  const resource = roleOf(catalogue, operation)?.resource.name;
  return catalogue.operations.filter(
    (other) =>
      other.id === operation.id || (resource !== undefined && roleOf(catalogue, other)?.resource.name === resource),
  );
}

const tagsOf = (operations) => operations.map(({ api, name }) => `(@api=${api} and @operation=${name})`).join(' or ');

/** Scenarios that use several operations one after the other, so that a fault in each of them breaks them rightly. */
const writtenByHand = new Set(['journey', 'requirement']);

/** Failures that a fault explains, and the others. Nothing is explained by an innocent deviation, or by none. */
function sorted(report, fault, places = new Set()) {
  const { foundBy = [], foundByAny = false, mayAlsoFail = [], wholeCandidate = false } = fault;
  const isFinder = (rule) => foundByAny || foundBy.includes(rule);
  const failures = report.verdicts.filter(({ outcome, rule }) => outcome === 'fail' && !writtenByHand.has(rule));
  const isOwn = ({ rule, operation }) => isFinder(rule) && (wholeCandidate || places.has(operation));
  const own = failures.filter(isOwn);
  const others = failures.filter((verdict) => !isOwn(verdict) && !mayAlsoFail.includes(verdict.rule));
  const beside = failures.filter(({ rule }) => mayAlsoFail.includes(rule));
  const errors = report.verdicts.filter(({ outcome, rule }) => outcome === 'error' && !writtenByHand.has(rule));
  return { found: [...own, ...beside], alarms: [...others, ...errors] };
}

const answering = new Set(['rewrite', 'reply']);

/** A fault in what is answered, and whether it changed anything: a property that is never answered cannot be spoiled. */
function watched(fault) {
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

async function seeded(about, original, operations) {
  const [only] = operations;
  const { fault, tookEffect } = watched(original);
  const single = operations.length === 1 && about.single === true;
  const places = fault.places?.(about.loaded.catalogue, only) ?? [];
  const at = single && places.length > 0 ? { at: [...places].sort((a, b) => order(a).localeCompare(order(b)))[0] } : {};
  const report = await checkOnce(about, {
    faults: [{ fault, ...(single ? { operation: shortName(only), ...at } : {}) }],
    profile: waits[fault.id] ?? {},
    request: {
      depth: original.depth ?? 'standard',
      ...(single ? { tags: tagsOf(neighbours(about.loaded.catalogue, only)) } : {}),
    },
  });
  const result = sorted(report, original, new Set(operations.map(({ id }) => id)));
  return {
    fault: fault.id,
    buildingBlock: about.buildingBlock,
    operations: operations.map(shortName),
    single,
    ...at,
    rules: [...new Set(result.found.map(({ rule }) => rule))],
    foundIn: new Set(result.found.map(({ operation }) => operation)).size,
    tookEffect: tookEffect(),
    alarms: result.alarms.map(({ id, problems, reason }) => `${id}: ${problems[0]?.actual ?? reason}`),
  };
}

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

const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);
const results = [];
const absences = [];
const innocent = [];

for (const id of await buildingBlocks(positionals)) {
  const about = await subject(id);
  const { catalogue } = about.loaded;
  const faultless = await checkOnce(about);
  const alone = askedAlone(catalogue, faultless);
  innocent.push({
    buildingBlock: id,
    id: 'faultless',
    alarms: sorted(faultless, {}).alarms.map((verdict) => verdict.id),
  });
  for (const deviation of innocents.filter(isChosen)) {
    if (catalogue.operations.every((operation) => whyAbsent(deviation, catalogue, operation) !== undefined)) continue;
    const report = await checkOnce(about, {
      faults: [{ fault: deviation }],
      profile: deviation.settle === undefined ? {} : { settle: deviation.settle },
    });
    const { alarms } = sorted(report, {});
    innocent.push({
      buildingBlock: id,
      id: deviation.id,
      alarms: alarms.map((verdict) => `${verdict.id}: ${verdict.problems[0]?.actual ?? verdict.reason}`),
    });
    for (const alarm of alarms)
      say(`  ${deviation.id}: ${alarm.id}: ${JSON.stringify(alarm.problems[0] ?? alarm.reason)}`);
  }
  for (const fault of faults.filter(isChosen)) {
    const reasons = catalogue.operations.map((operation) => [operation, whyAbsent(fault, catalogue, operation)]);
    const where = reasons.flatMap(([operation, reason]) => (reason === undefined ? [operation] : []));
    for (const [, reason] of reasons)
      if (reason !== undefined) absences.push({ buildingBlock: id, fault: fault.id, reason });
    if (where.length === 0) continue;
    const begun = performance.now();
    const all = await seeded(about, fault, where);
    results.push(all);
    const ranked = [...where].sort((a, b) => order(`${fault.id} ${a.id}`).localeCompare(order(`${fault.id} ${b.id}`)));
    const singles = [];
    const sample = fault.wholeCandidate === true ? 0 : Number(options.sample);
    for (const operation of ranked.filter(alone).slice(0, sample)) {
      singles.push(await seeded({ ...about, single: true }, fault, [operation]));
    }
    results.push(...singles);
    const ms = Math.round(performance.now() - begun);
    say(
      `${id.padEnd(22)}${fault.id.padEnd(34)}${all.rules.join(' ') || 'MISSED'} ${all.foundIn}/${where.length} ${ms} ms`,
    );
    for (const one of singles.filter(({ rules, tookEffect }) => tookEffect && rules.length === 0))
      say(`  missed in ${one.operations[0]} ${one.at ?? ''}`);
    for (const alarm of [all, ...singles].flatMap(({ alarms }) => alarms).slice(0, 12)) say(`  ALARM ${alarm}`);
  }
}

printMatrix(results, absences, faults.filter(isChosen));
process.exitCode = printSummary(results, innocent) ? 0 : 1;
