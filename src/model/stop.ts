import type { Finding } from './verdict.js';

/** What of a request could not be made, for whoever is to say what to do about it; without it, the credential or a value is missing. */
export type StopCause = 'path' | 'header';

/** Ends a scenario early with what is known by then. */
export class Stop extends Error {
  readonly finding: Finding;
  readonly about: StopCause | undefined;

  constructor(finding: Finding, about?: StopCause) {
    super('reason' in finding ? finding.reason : finding.outcome);
    this.name = 'Stop';
    this.finding = finding;
    this.about = about;
  }
}

export function stopUnverified(reason: string, about?: StopCause): Stop {
  return new Stop({ outcome: 'not-verified', reason }, about);
}

/** For what is wrong in the feature or in the tool: never a mark on the candidate. */
export function stopError(reason: string): Stop {
  return new Stop({ outcome: 'error', reason });
}

/** Does without what could not be had: only a mistake is thrown again. */
export function unlessUnverified(error: unknown): undefined {
  if (error instanceof Stop && error.finding.outcome === 'not-verified') return undefined;
  throw error;
}
