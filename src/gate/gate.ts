import { isCountedFailure } from '../model/counted-failure.js';
import { hasExpired, type KnownGap, knownGapOf } from '../model/known-gap.js';
import type { Report, RequirementResult } from '../model/report.js';
import { isCountedGap, isGap } from '../model/requirement-standing.js';
import type { Verdict } from '../model/verdict.js';
import { type ExitCode, exitCodes } from '../support/errors.js';

/** What CI asks of a report. Where nothing is asked, no gap is let through. */
export interface GateRules {
  /** The score of the regime must be at least this, as a percentage. */
  readonly failUnder?: number;
  readonly requireLevel?: 1 | 2;
  /** Gaps of scenarios or requirements that are let pass. */
  readonly knownGaps?: readonly KnownGap[];
  /** The day on which known gaps must still hold, as YYYY-MM-DD; that of the run where it is left out. */
  readonly today?: string;
}

export interface GateResult {
  readonly code: ExitCode;
  /** Why it does not pass. */
  readonly messages: readonly string[];
}

/**
 * Whether a report passes. The conclusion decides: 0 when it conforms or nothing speaks against it, 1 when it has gaps, 3
 * when the run is incomplete, 4 when not enough was verified. Thresholds speak in place of gaps; known gaps beside them.
 */
export function gate(report: Report, rules: GateRules = {}): GateResult {
  const { word, enough } = report.conclusion;
  if (word === 'incomplete') return { code: exitCodes.failure, messages: [] };
  const messages = [...thresholdMessages(report, rules), ...knownGapMessages(report, rules)];
  const { failUnder, requireLevel, knownGaps } = rules;
  const byThreshold = failUnder !== undefined || requireLevel !== undefined;
  const gaps = !byThreshold && knownGaps === undefined && word === 'has-gaps';
  if (gaps || messages.length > 0) return { code: exitCodes.gaps, messages };
  if (!enough && !byThreshold) return { code: exitCodes.notEnough, messages: [] };
  return { code: exitCodes.conforms, messages };
}

function thresholdMessages({ regime }: Report, { failUnder, requireLevel }: GateRules): string[] {
  const messages: string[] = [];
  if (failUnder !== undefined && !((regime.score ?? -1) * 100 >= failUnder)) {
    const score = regime.score === null ? 'there is none' : `it is ${Math.floor(regime.score * 1000) / 10} %`;
    messages.push(`The score of ${regime.name} must be at least ${failUnder} %; ${score}.`);
  }
  const level = regime.level ?? 0;
  if (requireLevel !== undefined && level < requireLevel)
    messages.push(`Level ${requireLevel} is asked; the result is: ${regime.result}.`);
  return messages;
}

function countedFailures({ verdicts }: Report): Verdict[] {
  return verdicts.filter(isCountedFailure);
}

/** Gaps that only the vendor's answers show: no scenario of theirs fails. */
function declaredGaps(report: Report): RequirementResult[] {
  const failing = new Set(countedFailures(report).map(({ id }) => id));
  return report.requirements
    .filter((requirement) => isCountedGap(requirement, report.regime))
    .filter(({ scenarios }) => !scenarios.some((scenario) => failing.has(scenario)));
}

/** Everything for which a build fails, as a list of known gaps names it. */
export function countedGaps(report: Report): { readonly id: string; readonly what: string }[] {
  return [
    ...countedFailures(report).map(({ id, operation, title }) => ({ id, what: `${operation}: ${title}` })),
    ...declaredGaps(report).map(({ id, reason }) => ({ id, what: reason })),
  ];
}

/** New gaps, those whose time is over, and listed ones that have closed, so that the list is pruned. */
function knownGapMessages(
  report: Report,
  { knownGaps, today = report.run.startedAt.slice(0, 10) }: GateRules,
): string[] {
  if (knownGaps === undefined) return [];
  return [
    ...countedFailures(report).flatMap((verdict) => freshMessage(verdict.id, knownGapOf(verdict, knownGaps), today)),
    ...declaredGaps(report).flatMap(({ id, reason }) => {
      const known = knownGaps.find((gap) => gap.id === id);
      return freshMessage(`${id} (${reason})`, known, today);
    }),
    ...knownGaps.flatMap(({ id }) => closedMessage(report, id)),
  ];
}

/** @param known what the list says of the gap, if it does */
function freshMessage(name: string, known: KnownGap | undefined, today: string): string[] {
  if (known === undefined) return [`A gap that is not listed: ${name}`];
  if (!hasExpired(known, today)) return [];
  return [`A listed gap was allowed until ${known.expires}: ${name}`];
}

const openStatuses: ReadonlySet<RequirementResult['status']> = new Set(['not-verified', 'served', 'declared']);

function closedMessage(report: Report, id: string): string[] {
  const standing = standingOfListed(report, id);
  if (standing === 'unknown') return [`A listed gap that the report does not know: ${id}. Take it off the list.`];
  return standing === 'open' ? [] : [`A listed gap has closed: ${id}. Take it off the list.`];
}

/** How a listed gap stands in a report. What came to no verdict has not closed: it is only not known. */
export function standingOfListed({ verdicts, requirements }: Report, id: string): 'open' | 'closed' | 'unknown' {
  const verdict = verdicts.find((candidate) => candidate.id === id);
  const requirement = requirements.find((candidate) => candidate.id === id);
  if (verdict === undefined && requirement === undefined) return 'unknown';
  const isOpen =
    (verdict !== undefined && !['pass', 'not-applicable'].includes(verdict.outcome)) ||
    (requirement !== undefined && (isGap(requirement) || openStatuses.has(requirement.status)));
  return isOpen ? 'open' : 'closed';
}
