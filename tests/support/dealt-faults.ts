import type { Report } from '../../src/model/report.js';

/** A fault, and the check that is to find it. */
export type NamedFault = readonly [fault: string, check: string];

/** A run with many faults, no two of which are for the same check. */
export interface Batch {
  readonly faults: string[];
  readonly checks: string[];
  report?: Promise<Report>;
}

export interface DealtFault {
  readonly fault: string;
  readonly check: string;
  readonly batch: Batch;
}

/**
 * Deals the faults in turn to runs, so that few runs show many faults.
 * @param runs how many there are; a check with more faults than that gets further runs
 */
export function dealFaults(faults: readonly NamedFault[], runs: number): DealtFault[] {
  const open: Batch[] = Array.from({ length: runs }, () => ({ faults: [], checks: [] }));
  return faults.map(([fault, check]) => {
    const found = open.find(({ checks }) => !checks.includes(check)) ?? { faults: [], checks: [] };
    if (open.includes(found)) open.splice(open.indexOf(found), 1);
    open.push(found);
    found.faults.push(fault);
    found.checks.push(check);
    return { fault, check, batch: found };
  });
}

/** The first fault of each check. */
export function onePerCheck(faults: readonly NamedFault[]): NamedFault[] {
  return faults.filter(([, check], at) => faults.findIndex(([, other]) => other === check) === at);
}
