import vm from 'node:vm';

let context: vm.Context | undefined;
let script: vm.Script | undefined;

/**
 * Runs work that others may have made endless, such as a regular expression of theirs. The work is broken off wherever it
 * stands, so it must change nothing.
 * @param milliseconds the longest that it may take
 * @returns undefined where it takes longer
 */
export function withinTime<T>(milliseconds: number, work: () => T): T | undefined {
  context ??= vm.createContext({});
  script ??= new vm.Script('work()');
  try {
    const done: T = script.runInContext(Object.assign(context, { work }), { timeout: milliseconds });
    return done;
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
