import type { EvidenceAnswer } from '../model/evidence.js';
import type { RequirementResult } from '../model/report.js';
import type { Requirement } from '../model/requirement.js';
import { dayOf } from '../support/day.js';
import { askedInForm } from './form.js';
import type { ReadEvidence } from './read-evidence.js';

/** How a finding weighs: an error must be mended, a remark should be known. */
export interface EvidenceFinding {
  readonly kind:
    | 'unknown'
    | 'missing'
    | 'unsupported'
    | 'expired'
    | 'expiring'
    | 'future'
    | 'contradicted'
    | 'stranger';
  readonly remark: boolean;
  readonly text: string;
}

/** What evidence is held against. */
export interface LintFacts {
  /** What can be answered: that of the Building Block and the cross-functional generations. */
  readonly requirements: readonly Requirement[];
  /** True where the GovSpec has no API, so that the form asks about everything. */
  readonly withoutApi: boolean;
  /** How requirements stand by the tests of a report, with these answers. */
  readonly results?: readonly RequirementResult[];
  /** Whom that report is about. */
  readonly of?: { readonly candidate: string; readonly buildingBlock: string };
  /** As YYYY-MM-DD. */
  readonly today: string;
}

/** An answer that expires within this number of days is reported. */
const soon = 30;

/** What is unknown, missing, without support, stale or contradicted, in the order of the file. */
export function lintEvidence(evidence: ReadEvidence, facts: LintFacts): EvidenceFinding[] {
  return [
    ...strangers(evidence, facts),
    ...unknownIds(evidence, facts),
    ...missing(evidence, facts),
    ...evidence.answers.flatMap((answer) => aboutAnswer(answer, facts.today)),
    ...contradictions(facts),
  ];
}

function strangers({ candidate, buildingBlock }: ReadEvidence, { of }: LintFacts): EvidenceFinding[] {
  if (of === undefined) return [];
  const pairs: [string, string][] = [
    [candidate, of.candidate],
    [buildingBlock ?? of.buildingBlock, of.buildingBlock],
  ];
  return pairs
    .filter(([own, reported]) => own !== reported)
    .map(([own, reported]) =>
      error('stranger', `The evidence is about "${own}", but the report is about "${reported}".`),
    );
}

function unknownIds(evidence: ReadEvidence, { requirements }: LintFacts): EvidenceFinding[] {
  const known = new Set(requirements.map(({ id }) => id));
  return idsOf(evidence)
    .filter((id) => !known.has(id))
    .map((id) => error('unknown', `${id}: there is no such requirement.`));
}

/** Of the sets that the file speaks of: one that answers for one generation need not answer for the other. */
function missing(evidence: ReadEvidence, { requirements, withoutApi }: LintFacts): EvidenceFinding[] {
  const ids = new Set(idsOf(evidence));
  const sets = new Set(requirements.filter(({ id }) => ids.has(id)).map(({ set }) => set));
  const answered = new Set(evidence.answers.map(({ requirement }) => requirement));
  return askedInForm({ requirements, withoutApi })
    .filter(({ id, set }) => sets.has(set) && !answered.has(id))
    .map(({ id, level, statement, shown }) => ({
      kind: 'missing',
      remark: !demanded.has(level) || shown === 'no-operation',
      text: `${id}: no answer yet (${level}: ${statement})`,
    }));
}

/** Levels at which an answer is due; at others it is welcome. */
const demanded: ReadonlySet<Requirement['level']> = new Set(['REQUIRED', 'CONDITIONAL']);

function aboutAnswer(answer: EvidenceAnswer, today: string): EvidenceFinding[] {
  const { requirement, on, expires } = answer;
  const findings: EvidenceFinding[] = [];
  if (answer.answer === 'met' && answer.statement === '' && answer.links.length + answer.files.length === 0)
    findings.push(error('unsupported', `${requirement}: answered as met, without statement, link or file.`));
  if (on > today) findings.push(error('future', `${requirement}: answered on ${on}, which is yet to come.`));
  if (expires === undefined) return findings;
  if (expires < today) findings.push(error('expired', `${requirement}: the answer held until ${expires}.`));
  else if (expires <= daysAfter(today, soon))
    findings.push({ kind: 'expiring', remark: true, text: `${requirement}: the answer holds only until ${expires}.` });
  return findings;
}

function contradictions({ results = [] }: LintFacts): EvidenceFinding[] {
  return results.flatMap(({ id, contradiction }) =>
    contradiction === undefined ? [] : [error('contradicted', `${id}: ${contradiction}`)],
  );
}

function error(kind: EvidenceFinding['kind'], text: string): EvidenceFinding {
  return { kind, remark: false, text };
}

function idsOf({ answers, unanswered }: ReadEvidence): string[] {
  return [...answers.map(({ requirement }) => requirement), ...unanswered];
}

/** The day a number of days after another one, both as YYYY-MM-DD. */
function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}
