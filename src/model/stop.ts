import type { Finding } from './verdict.js';

/** Ends a scenario early with what is known by then. */
export class Stop extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super('reason' in finding ? finding.reason : finding.outcome);
    this.name = 'Stop';
    this.finding = finding;
  }
}

export function stopUnverified(reason: string): Stop {
  return new Stop({ outcome: 'not-verified', reason });
}

/** For what is wrong in the feature or in the tool: never a mark on the candidate. */
export function stopError(reason: string): Stop {
  return new Stop({ outcome: 'error', reason });
}
