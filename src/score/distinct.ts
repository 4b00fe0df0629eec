import type { EvidenceAnswer } from '../model/evidence.js';
import { type RequirementResult, requirementStatuses } from '../model/report.js';
import { strictness } from '../model/requirement.js';
import { isFit, isLeftOut } from '../model/requirement-standing.js';
import { type Verdict, worst } from '../model/verdict.js';
import { mayRepeat } from '../support/may-repeat.js';

/** One verdict per scenario, the worst where there are several, so that saying a thing twice never raises a score. */
export function distinctVerdicts(verdicts: readonly Verdict[]): Verdict[] {
  if (!mayRepeat(idsOf(verdicts), verdicts.length)) return [...verdicts];
  const byId = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const known = byId.get(verdict.id);
    if (known !== undefined && worst([known.outcome, verdict.outcome]) === known.outcome) continue;
    byId.set(verdict.id, verdict);
  }
  return [...byId.values()];
}

function* idsOf(verdicts: readonly Verdict[]): Generator<string> {
  for (const { id } of verdicts) yield id;
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
