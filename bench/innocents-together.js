import { complaints, sorted, watched } from './seeding.js';
import { checkOnce } from './support.js';

/** So many innocent variations are tried in one run. */
const together = 6;

/** So much of what passes without any must still pass, so that none is taken for innocent because nothing was asked. */
const leastPassed = 0.8;

/** The alarms of one innocent variation, or of none. */
export async function aloneInnocent(about, deviation) {
  const report = await reportOf(about, [{ fault: deviation }]);
  const { alarms } = sorted(complaints(report), {});
  return {
    id: deviation.id,
    alarms: alarms.map(({ id, problems, reason }) => `${id}: ${problems[0]?.actual ?? reason}`),
  };
}

function reportOf(about, faults) {
  const { settle } = faults[0].fault;
  return checkOnce(about, { faults, profile: settle === undefined ? {} : { settle } });
}

/**
 * Checks a candidate with several innocent variations at once, which is innocent too. Where something complains, or where much less
 * passes than without any, the half of them is tried, and at last each alone. One that changed nothing is tried alone at once.
 */
export async function innocentsTogether(about, deviations, faultless) {
  const results = [];
  let alone = 0;
  const least = passedIn(faultless) * leastPassed;
  const checkAlone = async (deviation) => {
    alone += 1;
    results.push(await aloneInnocent(about, deviation));
  };
  const check = async (/** @type {readonly any[]} */ some) => {
    if (some.length === 1) return checkAlone(some[0]);
    const active = some.map((deviation) => ({ deviation, ...watched(deviation) }));
    const report = await reportOf(
      about,
      active.map(({ fault }) => ({ fault })),
    );
    if (!isInnocent(report, least)) {
      const half = Math.ceil(some.length / 2);
      await check(some.slice(0, half));
      return check(some.slice(half));
    }
    for (const { deviation, tookEffect } of active) {
      if (tookEffect()) results.push({ id: deviation.id, alarms: [] });
      else await checkAlone(deviation);
    }
  };
  for (const some of dealt(deviations)) await check(some);
  return { results, alone };
}

const passedIn = ({ verdicts }) => verdicts.filter(({ outcome }) => outcome === 'pass').length;

function isInnocent(report, least) {
  return complaints(report).length === 0 && report.run.stoppedBy === undefined && passedIn(report) >= least;
}

/** Variations that change the same things of an answer are dealt to different runs, as far as there are enough runs. */
function dealt(deviations) {
  const windows = [...new Set(deviations.map(({ settle }) => settle))];
  return windows.flatMap((window) => {
    const own = deviations.filter(({ settle }) => settle === window);
    const hooks = (/** @type {object} */ deviation) => Object.keys(deviation).sort().join(' ');
    const sorted = [...own].sort((a, b) => hooks(a).localeCompare(hooks(b)));
    const runs = Array.from({ length: Math.ceil(own.length / together) }, () => []);
    for (const [index, deviation] of sorted.entries()) runs[index % runs.length].push(deviation);
    return runs;
  });
}
