import type { OnProgress } from '../../model/run-progress.js';
import type { Outcome } from '../../model/verdict.js';
import type { Environment } from '../../support/environment.js';
import { progressLine } from './progress-line.js';

/** How far a run is told to be. */
export interface RunProgress {
  readonly show: OnProgress;
  readonly clear: () => void;
}

type Counts = Record<Outcome, number>;

const none = (): Counts => ({ pass: 0, fail: 0, 'not-verified': 0, 'not-applicable': 0, error: 0 });

/**
 * Tells how far a run is: on a terminal a line that changes; with `verbose` a line for each operation when it is over, in a pipe
 * too; with `quiet` nothing. On a terminal, whoever interrupts the run is told what comes next.
 */
export function runProgress(
  { verbose, quiet }: { readonly verbose: boolean; readonly quiet: boolean },
  environment: Pick<Environment, 'stderr' | 'clock' | 'signal'>,
): RunProgress {
  if (quiet) return { show: () => undefined, clear: () => undefined };
  const { show, clear } = verbose ? operationLines(environment) : scenarioLine(environment);
  const silence = announceEnd(environment);
  return {
    show,
    clear: () => {
      clear();
      silence();
    },
  };
}

/** Says once that an interrupted run still writes its report. @returns what ends the waiting */
function announceEnd({ stderr, signal }: Pick<Environment, 'stderr' | 'signal'>): () => void {
  const words = 'Interrupted: the report on what was checked is being written. Interrupt again to end at once.';
  const announce = (): void => void (stderr.isTTY === true && stderr.write(`\r${words}\u001b[K\n`));
  signal.addEventListener('abort', announce, { once: true });
  return () => signal.removeEventListener('abort', announce);
}

function scenarioLine({ stderr, clock }: Pick<Environment, 'stderr' | 'clock'>): RunProgress {
  const begun = clock();
  const counts = none();
  const line = progressLine({ stderr }, (left: string) => {
    return `${countWords(counts)}, ${left}, ${secondsSince(begun, clock)} s\u001b[K`;
  });
  return {
    show: (done, total, last, isEstimate) => {
      if (last !== undefined) counts[last.finding.outcome] += 1;
      line.show(leftInWords(done, total, isEstimate));
    },
    clear: line.clear,
  };
}

/**
 * Tells how far a dry run is, in which nothing is judged of a candidate: on a terminal a line that changes, unless the requests
 * themselves pass by there.
 */
export function dryRunProgress(
  { quiet }: { readonly quiet: boolean },
  { stdout, stderr, clock }: Pick<Environment, 'stdout' | 'stderr' | 'clock'>,
): RunProgress {
  if (quiet || stdout.isTTY === true) return { show: () => undefined, clear: () => undefined };
  const begun = clock();
  const line = progressLine({ stderr }, (done: number, left: string) => {
    return `dry run: ${done} scenarios done, ${left}, ${secondsSince(begun, clock)} s\u001b[K`;
  });
  return {
    show: (done, total, _, isEstimate) => line.show(done, leftInWords(done, total, isEstimate)),
    clear: line.clear,
  };
}

function leftInWords(done: number, total: number, isEstimate = false): string {
  return `${isEstimate ? 'about ' : ''}${total - done} left`;
}

function secondsSince(begun: number, clock: Environment['clock']): number {
  return Math.round((clock() - begun) / 1000);
}

function operationLines({ stderr, clock }: Pick<Environment, 'stderr' | 'clock'>): RunProgress {
  let current: { readonly operation: string; readonly counts: Counts } | undefined;
  let begun = clock();
  const end = (): void => {
    if (current === undefined) return;
    const seconds = ((clock() - begun) / 1000).toFixed(1);
    stderr.write(`${current.operation}: ${countWords(current.counts)} (${seconds} s)\n`);
    current = undefined;
    begun = clock();
  };
  return {
    show: (_, __, last) => {
      if (last === undefined) return;
      if (current?.operation !== last.operation) end();
      current ??= { operation: last.operation, counts: none() };
      current.counts[last.finding.outcome] += 1;
    },
    clear: end,
  };
}

function countWords({ pass, fail, error, 'not-verified': open }: Counts): string {
  return `${pass} passed, ${fail} failed, ${open} not verified${error === 0 ? '' : `, ${error} errors`}`;
}
