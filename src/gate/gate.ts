import { isCrossFunctional } from '../model/cross-functional.js';
import type { Report, RequirementResult } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { type ExitCode, exitCodes } from '../support/errors.js';

/** What CI asks of a report. Where nothing is asked, no gap is let through. */
export interface GateRules {
  /** The score of the regime must be at least this, as a percentage. */
  readonly failUnder?: number;
  readonly requireLevel?: 1 | 2;
  /** Ids of scenarios or requirements whose gaps are known. */
  readonly knownGaps?: readonly string[];
}

export interface GateResult {
  readonly code: ExitCode;
  /** Why it does not pass. */
  readonly messages: readonly string[];
}

/**
 * Whether a report passes: 0 when it does, 1 when it does not or nothing was shown, 3 when the run was cut short or the
 * tool itself failed somewhere. Thresholds speak in place of "no gaps"; known gaps speak beside them.
 */
export function gate(report: Report, rules: GateRules = {}): GateResult {
  if (!report.run.complete) return { code: exitCodes.failure, messages: [] };
  const messages = [...thresholdMessages(report, rules), ...knownGapMessages(report, rules)];
  const { failUnder, requireLevel, knownGaps } = rules;
  const strict = failUnder === undefined && requireLevel === undefined && knownGaps === undefined;
  const gaps = strict && (failuresOf(report).length > 0 || gapsOf(report).length > 0);
  if (gaps || messages.length > 0) return { code: exitCodes.gaps, messages };
  const common = report.verdicts.filter(isCrossFunctional);
  const has = (outcome: 'error' | 'pass'): boolean =>
    report.score.counts[outcome] > 0 || common.some((verdict) => verdict.outcome === outcome);
  if (has('error')) return { code: exitCodes.failure, messages };
  return { code: has('pass') ? exitCodes.conforms : exitCodes.gaps, messages };
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

/** Of what is asked of the candidate as a whole, what is only recommended is no gap here. */
function failuresOf({ verdicts }: Report): Verdict[] {
  return verdicts.filter(
    (verdict) => verdict.outcome === 'fail' && (!isCrossFunctional(verdict) || verdict.level === 'REQUIRED'),
  );
}

const gapStatuses: ReadonlySet<RequirementResult['status']> = new Set(['gap-tested', 'gap-declared']);

/** REQUIRED requirements that are not met, of the sets that the regime counts. */
function gapsOf({ requirements, regime }: Report): RequirementResult[] {
  const counts = ({ set, level }: RequirementResult): boolean =>
    level === 'REQUIRED' && (!set.startsWith('govstack-cfr-') || set === `govstack-cfr-${regime.generation}`);
  return requirements.filter((requirement) => counts(requirement) && gapStatuses.has(requirement.status));
}

/** New gaps, and listed ones that have closed, so that the list is pruned. */
function knownGapMessages(report: Report, { knownGaps }: GateRules): string[] {
  if (knownGaps === undefined) return [];
  const listed = new Set(knownGaps);
  const fresh = failuresOf(report).filter(
    ({ id, requirements }) => ![id, ...requirements].some((own) => listed.has(own)),
  );
  const failing = new Set(failuresOf(report).map(({ id }) => id));
  const declared = gapsOf(report).filter(
    ({ id, scenarios }) => !listed.has(id) && !scenarios.some((scenario) => failing.has(scenario)),
  );
  return [
    ...fresh.map(({ id }) => `A gap that is not listed: ${id}`),
    ...declared.map(({ id, reason }) => `A gap that is not listed: ${id} (${reason})`),
    ...knownGaps.flatMap((id) => closedMessage(report, id)),
  ];
}

const openStatuses: ReadonlySet<RequirementResult['status']> = new Set(['not-verified', 'served']);

/** What came to no verdict has not closed: it is only not known. */
function closedMessage({ verdicts, requirements }: Report, id: string): string[] {
  const verdict = verdicts.find((candidate) => candidate.id === id);
  const requirement = requirements.find((candidate) => candidate.id === id);
  if (verdict === undefined && requirement === undefined)
    return [`A listed gap that the report does not know: ${id}. Take it off the list.`];
  const open =
    (verdict !== undefined && !['pass', 'not-applicable'].includes(verdict.outcome)) ||
    (requirement !== undefined && (gapStatuses.has(requirement.status) || openStatuses.has(requirement.status)));
  return open ? [] : [`A listed gap has closed: ${id}. Take it off the list.`];
}
