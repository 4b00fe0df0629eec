/**
 * npm run bench:requirements [-- building-block …] [--only id,id] [--lazy]
 *
 * For each requirement that is called shown: the reference candidate with each of its breakers, and the proofs of the
 * Building Block. Exactly this requirement, and what follows from it, must turn into a gap. Prints called shown / with a
 * breaker / found, and every miss. With --lazy: candidates that do nothing, and what of REQUIRED they have "fit (tested)".
 */
import { parseArgs } from 'node:util';
import { behaviourOf } from '../dist/building-blocks/behaviour-of.js';
import { bundledBehaviours } from '../dist/building-blocks/behaviours.generated.js';
import { bundledBreakers } from '../dist/building-blocks/breakers.generated.js';
import { faults } from '../dist/checks/faults.generated.js';
import { brokenBy } from '../dist/pipeline/break-candidate.js';
import { printLazy } from './lazy.js';
import { buildingBlocks, checkOnce, subject } from './support.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, lazy: { type: 'boolean', default: false } },
});
const only = options.only.split(',').filter((id) => id !== '');

const isGap = ({ status }) => status === 'gap-tested' || status === 'gap-declared';
const fits = { full: 'fit-tested', partial: 'fit-partly' };

/** The proofs of the Building Block's own requirements, by the tags that their scenarios carry. */
function tagsOf(requirements) {
  const checks = requirements.flatMap(({ proofs }) => proofs.flatMap(({ check }) => check ?? []));
  return [
    ...requirements.map(({ id }) => `@requirement=${id}`),
    ...[...new Set(checks)].map((check) => `(@bb=govstack-cfr and @check=${check})`),
  ].join(' or ');
}

async function statuses(about, requirements, broken = {}) {
  const report = await checkOnce(about, { ...broken, request: { tags: tagsOf(requirements) } });
  const ids = new Set(requirements.map(({ id }) => id));
  return report.requirements.filter(({ id, set }) => set === about.buildingBlock && ids.has(id));
}

/** True where checks at every operation are the proofs: these are asked for their own breakers only, for they are many. */
const isEverywhere = ({ operations, proofs }) =>
  operations.length === 0 &&
  proofs.some(({ check, operations: places }) => check !== undefined && places === undefined);

/** What is wrong with one breaker: nothing is found, or what is found is something else. */
async function tryBreaker(about, proved, { id, breaker }) {
  const broken = brokenBy(await behaviourOf(bundledBehaviours, about.buildingBlock), breaker, faults);
  const asked = proved.filter((requirement) => requirement.id === id || !isEverywhere(requirement));
  const requirements = await statuses(about, asked, broken);
  const gaps = requirements.filter(isGap).map((requirement) => requirement.id);
  const allowed = new Set([id, ...(breaker.alsoBreaks ?? [])]);
  const strangers = gaps.filter((gap) => !allowed.has(gap));
  return [
    ...(gaps.includes(id) ? [] : [`${id} is not a gap where the candidate ${breaker.does}`]),
    ...strangers.map((gap) => `${gap} is a gap where only ${id} is broken (the candidate ${breaker.does})`),
  ];
}

async function measure(buildingBlock) {
  const about = await subject(buildingBlock);
  const own = about.loaded.catalogue.requirements.filter(({ set }) => set === buildingBlock);
  const shown = own.filter(({ shown: way }) => way === 'full' || way === 'partial');
  const proved = shown.filter(({ proofs }) => proofs.length > 0);
  const breakers = bundledBreakers[buildingBlock] ?? {};
  const cases = proved
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .flatMap(({ id }) => (breakers[id] ?? []).map((breaker) => ({ id, breaker })));
  const misses = proved.filter(({ id }) => breakers[id] === undefined).map(({ id }) => `${id} has no breaker`);
  const found = new Set(cases.map(({ id }) => id));
  if (proved.length > 0 && only.length === 0) misses.push(...(await unbroken(about, proved)));
  for (const one of cases) {
    const missed = await tryBreaker(about, proved, one);
    misses.push(...missed);
    if (missed.length > 0) found.delete(one.id);
  }
  return {
    buildingBlock,
    shown: shown.length,
    proved: proved.length,
    broken: proved.filter(({ id }) => breakers[id] !== undefined).length,
    found: found.size,
    misses,
  };
}

/** What the plain reference candidate does not fit, though the requirement is called shown. */
async function unbroken(about, proved) {
  const requirements = await statuses(about, proved);
  return requirements
    .filter(({ shown, status }) => status !== fits[shown])
    .map(({ id, status, reason }) => `${id} is "${status}" at the reference candidate: ${reason}`);
}

if (options.lazy) {
  process.exitCode = (await printLazy(await buildingBlocks(positionals))) ? 0 : 1;
} else {
  let missed = 0;
  console.log('Building Block          called shown  with proofs  with a breaker  found  seconds');
  for (const id of await buildingBlocks(positionals)) {
    const started = performance.now();
    const { shown, proved, broken, found, misses } = await measure(id);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const cells = [shown, proved, broken, found, seconds].map((cell, at) =>
      String(cell).padStart([12, 13, 16, 7, 9][at]),
    );
    console.log(`${id.padEnd(24)}${cells.join('')}`);
    for (const miss of misses) console.log(`  ${miss}`);
    missed += misses.length;
  }
  process.exitCode = missed === 0 ? 0 : 1;
}
