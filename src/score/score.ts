import type { Catalogue } from '../model/catalogue.js';
import { isCountedOperation } from '../model/counted-operation.js';
import { isCrossFunctional } from '../model/cross-functional.js';
import { type Operation, shortName } from '../model/definition.js';
import type { EvidenceAnswer } from '../model/evidence.js';
import type { ApiResult, Fit, OperationResult, OutcomeCounts, RequirementResult, Score } from '../model/report.js';
import type { Requirement } from '../model/requirement.js';
import { type Outcome, type Verdict, worst } from '../model/verdict.js';
import { groupBy } from '../support/group-by.js';
import { decisiveAnswer, distinctVerdicts } from './distinct.js';
import { type Deciding, isAboutPresence, requirementResult } from './requirement-status.js';

function countOutcomes(verdicts: readonly Verdict[]): OutcomeCounts {
  const counts = { pass: 0, fail: 0, 'not-verified': 0, 'not-applicable': 0, error: 0 };
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}

/** Passed and verified shares of what applies. Not verified counts as not passed, so it can never raise a score. */
function scoreOf(counts: OutcomeCounts): Score {
  const applicable = counts.pass + counts.fail + counts['not-verified'] + counts.error;
  if (applicable === 0) return { value: null, coverage: null, counts };
  return { value: counts.pass / applicable, coverage: (counts.pass + counts.fail) / applicable, counts };
}

/** The mean over operations, each weighing the same; the coverage is that of all scenarios together. */
function meanScore(results: readonly OperationResult[], verdicts: readonly Verdict[]): Score {
  const counts = countOutcomes(verdicts);
  const values = results.flatMap(({ score }) => score.value ?? []);
  const mean = values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
  return { ...scoreOf(counts), value: mean };
}

function scoreOperation({ bindings }: Catalogue, operation: Operation, verdicts: readonly Verdict[]): OperationResult {
  const optional = bindings.operations[shortName(operation)]?.optional;
  const outcome = worst(verdicts.map((verdict) => verdict.outcome));
  const why = whyNot(verdicts, outcome);
  return {
    operation: operation.id,
    api: operation.api,
    method: operation.method,
    path: operation.path,
    fit: fitOf(outcome, verdicts),
    outcome,
    ...(why === undefined ? {} : { why }),
    ...(optional === undefined ? {} : { optional }),
    score: scoreOf(countOutcomes(verdicts)),
  };
}

/** Rules without which an operation gives a caller nothing. */
const essential = new Set(['operation-served', 'success-status']);

function fitOf(outcome: Outcome, verdicts: readonly Verdict[]): Fit {
  if (outcome === 'fail') {
    const failed = verdicts.filter((verdict) => verdict.outcome === 'fail');
    return failed.some(({ rule }) => essential.has(rule)) ? 'gap' : 'partial';
  }
  if (outcome === 'pass') return 'fit';
  return outcome === 'not-applicable' ? 'not-applicable' : 'not-verified';
}

function whyNot(verdicts: readonly Verdict[], outcome: Outcome): string | undefined {
  if (outcome === 'pass') return undefined;
  const decisive = verdicts.find((verdict) => verdict.outcome === outcome);
  const [first] = decisive?.problems ?? [];
  if (first !== undefined) {
    const { at = '', expected, actual } = first;
    return at === '' ? `expected ${expected}, got ${actual}` : `at ${at}: expected ${expected}, got ${actual}`;
  }
  return decisive?.reason;
}

/** A whole fits when all its parts do; it is a gap when none gives anything. */
function fitOfWhole(operations: readonly OperationResult[]): Fit {
  const relevant = operations.filter(isCountedOperation).map(({ fit }) => fit);
  if (relevant.length === 0) return 'not-applicable';
  if (relevant.every((part) => part === 'fit')) return 'fit';
  if (relevant.every((part) => part === 'gap')) return 'gap';
  return relevant.some((part) => part === 'gap' || part === 'partial') ? 'partial' : 'not-verified';
}

export interface Scored {
  readonly totals: OutcomeCounts;
  readonly score: Score;
  readonly apis: readonly ApiResult[];
  readonly operations: readonly OperationResult[];
  readonly requirements: readonly RequirementResult[];
}

/** The answers of the vendor, and the day for which they must hold. */
export interface Attested {
  readonly answers: readonly EvidenceAnswer[];
  /** As YYYY-MM-DD. */
  readonly today: string;
}

/** How each requirement stands. Neither the order of the verdicts nor that of the answers plays a part. */
export function scoreRequirements(
  requirements: readonly Requirement[],
  verdicts: readonly Verdict[],
  { answers, today }: Attested,
): RequirementResult[] {
  return scoreDistinct(requirements, distinctVerdicts(verdicts), { answers, today });
}

function scoreDistinct(
  requirements: readonly Requirement[],
  verdicts: readonly Verdict[],
  { answers, today }: Attested,
): RequirementResult[] {
  if (requirements.length === 0) return [];
  const noOperationFits = fitsNowhere(verdicts);
  const { presence, tagged } = byRequirement(verdicts);
  return requirements.map((requirement) => {
    const answer = decisiveAnswer(answers, requirement.id, today);
    const own = tagged.get(requirement.id) ?? [];
    return requirementResult(requirement, { verdicts: presence, tagged: own, noOperationFits, today, answer });
  });
}

/**
 * The verdicts that tell whether something is served, and those that show each requirement. Each of them is read once, however many
 * requirements there are: those of many operations are packed, and would be unpacked again for each requirement. Others are not read.
 */
function byRequirement(verdicts: readonly Verdict[]) {
  const presence: Deciding[] = [];
  const tagged = new Map<string, Deciding[]>();
  for (const verdict of verdicts) {
    const { requirements } = verdict;
    const isPresence = isAboutPresence(verdict);
    if (!isPresence && requirements.length === 0) continue;
    const read = new ReadOnce(verdict);
    if (isPresence) presence.push(read);
    for (const id of new Set(requirements)) {
      const own = tagged.get(id) ?? [];
      own.push(read);
      tagged.set(id, own);
    }
  }
  return { presence, tagged };
}

/** What decides of a verdict is kept; problems are looked at where something failed, which is seldom. */
class ReadOnce implements Deciding {
  readonly id: string;
  readonly rule: string;
  readonly operation: string;
  readonly outcome: Outcome;

  constructor(private readonly verdict: Verdict) {
    ({ id: this.id, rule: this.rule, operation: this.operation, outcome: this.outcome } = verdict);
  }

  get problems(): Deciding['problems'] {
    return this.verdict.problems;
  }
}

/** True where operations were judged and none of them passes in everything. */
function fitsNowhere(verdicts: readonly Verdict[]): boolean {
  const judged = verdicts.filter((verdict) => verdict.outcome !== 'not-applicable' && !isCrossFunctional(verdict));
  const lacking = new Set(judged.filter(({ outcome }) => outcome !== 'pass').map(({ operation }) => operation));
  return judged.length > 0 && judged.every(({ operation }) => lacking.has(operation));
}

/**
 * Scores everything that verdicts speak of. The order of the verdicts plays no part, nor does a duplicate. What is asked
 * of the candidate as a whole counts in the totals and by its requirements only.
 */
export function scoreAll(catalogue: Catalogue, given: readonly Verdict[], attested: Attested): Scored {
  const verdicts = distinctVerdicts(given);
  const own = groupBy(verdicts, ({ operation }) => operation);
  const operations = catalogue.operations.map((operation) =>
    scoreOperation(catalogue, operation, own.get(operation.id) ?? []),
  );
  const apis = catalogue.apis.map((api) => {
    const ofApi = operations.filter((operation) => operation.api === api.id);
    const ids = new Set(ofApi.map(({ operation }) => operation));
    return {
      api: api.id,
      title: api.title,
      fit: fitOfWhole(ofApi),
      score: meanScore(
        ofApi,
        verdicts.filter(({ operation }) => ids.has(operation)),
      ),
    };
  });
  const requirements = scoreDistinct(catalogue.requirements, verdicts, attested);
  const ofOperations = verdicts.filter((verdict) => !isCrossFunctional(verdict));
  const totals = countOutcomes(verdicts);
  return { totals, score: meanScore(operations, ofOperations), apis, operations, requirements };
}
