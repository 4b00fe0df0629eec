import vm from 'node:vm';

let context: vm.Context | undefined;
let script: vm.Script | undefined;

/** So often is work begun again: it may have been held up by other programs, and the time of the processor counts helpers too. */
const leastAttempts = 5;
const mostAttempts = 25;

/**
 * Runs work that others may have made endless, such as a regular expression of theirs. The work is broken off wherever it
 * stands, and may be begun again, so it must change nothing.
 * @param milliseconds the longest that it may take, in time of the processor, so that a busy machine changes nothing
 * @returns undefined where it takes longer
 */
export function withinTime<T>(milliseconds: number, work: () => T): T | undefined {
  const begun = process.cpuUsage();
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const done = onceWithin(milliseconds, work);
    if (done !== undefined) return done.value;
    const { user, system } = process.cpuUsage(begun);
    if (attempt + 1 >= leastAttempts && user + system >= leastAttempts * milliseconds * 1000) return undefined;
  }
  return undefined;
}

function onceWithin<T>(milliseconds: number, work: () => T): { readonly value: T } | undefined {
  context ??= vm.createContext({});
  script ??= new vm.Script('work()');
  try {
    const value: T = script.runInContext(Object.assign(context, { work }), { timeout: milliseconds });
    return { value };
  } catch (error) {
    if (isTimeout(error)) return undefined;
    throw error;
  } finally {
    context.work = undefined;
  }
}

/** The error belongs to the other context, so it is no instance of this one's class. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
