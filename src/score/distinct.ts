import type { EvidenceAnswer } from '../model/evidence.js';
import { type RequirementResult, requirementStatuses } from '../model/report.js';
import { type RequirementLevel, strictness } from '../model/requirement.js';
import { type Verdict, worst } from '../model/verdict.js';

/** One verdict per scenario, the worst where there are several, so that saying a thing twice never raises a score. */
export function distinctVerdicts(verdicts: readonly Verdict[]): Verdict[] {
  const byId = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const known = byId.get(verdict.id);
    if (known !== undefined && worst([known.outcome, verdict.outcome]) === known.outcome) continue;
    byId.set(verdict.id, verdict);
  }
  return [...byId.values()];
}

/** The least favourable of the answers that were given for a requirement. */
export function decisiveAnswer(
  answers: readonly EvidenceAnswer[],
  requirement: string,
  today: string,
): EvidenceAnswer | undefined {
  const favour = ({ answer, expires }: EvidenceAnswer): number => {
    if (answer === 'not-met') return 0;
    if (expires !== undefined && expires < today) return 1;
    return answer === 'not-applicable' ? 2 : 3;
  };
  const given = answers.filter((answer) => answer.requirement === requirement);
  return given.toSorted((a, b) => favour(a) - favour(b) || JSON.stringify(a).localeCompare(JSON.stringify(b)))[0];
}

/** What counts as fit. Fit in part does not: the rest of it may be missing. */
const fits: ReadonlySet<RequirementResult['status']> = new Set(['fit-tested', 'fit-attested']);
const gaps: ReadonlySet<RequirementResult['status']> = new Set(['gap-tested', 'gap-declared']);

export function isFit({ status }: RequirementResult): boolean {
  return fits.has(status);
}

/** What is shown or declared not to be met. */
export function isGap({ status }: RequirementResult): boolean {
  return gaps.has(status);
}

/** What leaves the denominator: an API that no GovSpec defines does not, because the requirement asks for an answer. */
export function isLeftOut({ status }: RequirementResult): boolean {
  return status === 'not-applicable';
}

/** What is neither met, nor a gap, nor left out: it asks for an answer. */
export function isOpen(result: RequirementResult): boolean {
  return !isFit(result) && !isGap(result) && !isLeftOut(result);
}

/** CONDITIONAL counts as REQUIRED: where its condition is not given, the answer is "not applicable". */
const required: ReadonlySet<RequirementLevel> = new Set(['REQUIRED', 'CONDITIONAL']);

export function isRequired({ level }: Pick<RequirementResult, 'level'>): boolean {
  return required.has(level);
}

/** Requirements of cross-functional generations are those whose set is named so. */
export const generationPrefix = 'govstack-cfr-';

/** One result per requirement of a set: the least favourable at the strictest level where there are several. */
export function distinctRequirements(results: readonly RequirementResult[]): RequirementResult[] {
  const favour = (result: RequirementResult): number =>
    (isFit(result) ? 200 : 0) + (isLeftOut(result) ? 100 : 0) - requirementStatuses.indexOf(result.status);
  const byId = new Map<string, RequirementResult>();
  for (const result of results) {
    const key = `${result.set} ${result.id}`;
    const known = byId.get(key) ?? result;
    const worse = favour(result) < favour(known) ? result : known;
    const level = strictness[result.level] > strictness[known.level] ? result.level : known.level;
    byId.set(key, { ...worse, level });
  }
  return [...byId.values()];
}
