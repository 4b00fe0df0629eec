import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import { isCrossFunctional } from '../model/cross-functional.js';
import type { Operation } from '../model/definition.js';
import { namesOf, shortName } from '../model/definition.js';
import type { Exchange, SentRequest } from '../model/exchange.js';
import type { OperationPlan, Plan, PlannedScenario } from '../model/plan.js';
import type { Profile } from '../model/profile.js';
import { isProvedBy, type Proof } from '../model/requirement.js';
import type { LostItems, ScenarioResult } from '../model/scenario-result.js';
import type { Finding, Problem, Verdict } from '../model/verdict.js';
import { ended, notVerified, problem, responsesClause } from './answers.js';
import { identifiersGivenAgain, withGivenAgain } from './given-again.js';
import { indifferentReads, withIndifferentReads } from './indifferent-reads.js';
import { type Repeatable, withRepeat } from './repeatable.js';
import { seenAnywhere, withSeen } from './seen-anywhere.js';
import { slowAnswers } from './slow-answers.js';
import { unservedApis, withUnserved } from './unserved.js';
import { withVendorWords } from './vendor-words.js';

export interface VerdictInput {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  /** The checks that the plan was made of. */
  readonly checks: readonly Pick<Check, 'rule' | 'restsOnReading'>[];
  readonly profile: Profile;
  readonly results: readonly ScenarioResult[];
  readonly lost: readonly LostItems[];
  readonly recorded: readonly Exchange[];
  /** Writes a command line that repeats a request. */
  readonly repeat: (request: SentRequest) => string;
}

/**
 * One verdict for everything that was planned, and for scenarios added by hand. What was planned and not run is not
 * verified, so that leaving a scenario out never helps.
 */
export function makeVerdicts(input: VerdictInput): Verdict[] {
  const run: RunFacts = {
    byId: new Map(input.results.map((result) => [result.id, withRepeat(result, input.repeat)])),
    seen: seenAnywhere(input.catalogue, input.recorded),
    slow: slowAnswers(input, input.recorded),
    unserved: unservedApis(input.plan, input.results),
  };
  const planned = input.plan.operations.flatMap((plan) => operationVerdicts(input, plan, run));
  const plannedIds = new Set(planned.map(({ id }) => id));
  const added = input.results
    .filter(({ id }) => !plannedIds.has(id))
    .map((result) => fromAdded(input, withRepeat(result, input.repeat)));
  const indifferent = indifferentReads(input.catalogue, input);
  const again = identifiersGivenAgain(input.catalogue, input.recorded);
  return [...planned, ...added].map((verdict) =>
    withGivenAgain(again, withIndifferentReads(input.catalogue, indifferent, verdict)),
  );
}

/** What the run as a whole tells of single operations. */
interface RunFacts {
  readonly byId: ReadonlyMap<string, Repeatable>;
  readonly seen: ReturnType<typeof seenAnywhere>;
  readonly slow: ReturnType<typeof slowAnswers>;
  /** APIs of which nothing at all is served. */
  readonly unserved: ReadonlySet<string>;
}

function operationVerdicts(
  input: VerdictInput,
  plan: OperationPlan,
  { byId, seen, slow, unserved }: RunFacts,
): Verdict[] {
  const scenarios = plan.groups.flatMap(({ scenarios: list }) => list);
  const run = scenarios.map((scenario) => {
    const result = byId.get(scenario.id);
    return result === undefined ? notRun(plan, scenario) : fromResult(result, scenario);
  });
  const unasked = plan.skipped.map(({ depth: _, ...item }): Verdict => ({ ...baseVerdict(plan), ...item, title: '' }));
  const repeat = ({ request }: Exchange): string => input.repeat(request);
  const { id } = plan.operation;
  const told = [seen, slow].reduce((all, faults) => withSeen(all, faults.get(id) ?? [], repeat), [...run, ...unasked]);
  const verdicts = withUnserved(plan, unserved, told).map((verdict) => withLost(input, plan, verdict));
  const judged = withoutOptional(input, plan, withDeclaration(input, plan, verdicts));
  return withVendorWords(input.profile, plan.operation, judged);
}

/** One item was kept, and others were not: seen only over the whole run. */
function withLost({ lost, repeat }: VerdictInput, { operation }: OperationPlan, verdict: Verdict): Verdict {
  const found = lost.find((one) => one.operation === operation.id);
  if (found === undefined || verdict.rule !== 'state-create' || verdict.outcome !== 'pass') return verdict;
  const { create, read } = found;
  const gap = problem('not-kept', responsesClause(operation), {
    expected: 'every created item to exist',
    actual: `${found.lost} of ${found.created} created items do not exist (${ended(read)})`,
  });
  return {
    ...verdict,
    outcome: 'fail',
    problems: [gap],
    exchange: read,
    earlier: [create],
    repeat: repeat(create.request),
  };
}

/** The facts of an operation that every verdict on it carries. */
function baseVerdict({ operation, level }: OperationPlan) {
  return {
    operation: operation.id,
    ...(level === undefined ? {} : { level }),
    problems: [],
    observations: [],
    earlier: [],
  };
}

function notRun(plan: OperationPlan, scenario: PlannedScenario): Verdict {
  const { id, rule, title, requirements } = scenario;
  return {
    ...baseVerdict(plan),
    id,
    rule,
    requirements,
    title,
    outcome: 'not-verified',
    reason: 'the scenario was not run: it was not selected, or the feature no longer has it',
  };
}

/** A scenario that was written by hand: one of a journey or a requirement, or one that is asked of every Building Block. */
function fromAdded(input: VerdictInput, result: Repeatable): Verdict {
  const { requirements } = input.catalogue;
  if (isCrossFunctional(result)) return fromResult(result, commonFacts(input.catalogue, result));
  const proved = requirements.filter(({ proofs }) => proofs.some((proof) => isNamed(proof, result.id)));
  return fromResult(result, { requirements: proved.map(({ id }) => id) });
}

function isNamed(proof: Proof, id: string): boolean {
  return 'scenario' in proof && proof.scenario === id;
}

/** What a scenario says of itself does not count: a proof is named by the requirement that it shows. */
function fromResult(result: Repeatable, { requirements, level = result.level }: Shown): Verdict {
  const { finding: found, file, line, steps, exchange, repeat, ...facts } = result;
  const finding = excuseRetry(found, { rule: facts.rule, earlier: facts.earlier, exchange });
  return {
    id: facts.id,
    rule: facts.rule,
    operation: facts.operation,
    requirements,
    ...(level === undefined ? {} : { level }),
    title: facts.title,
    outcome: finding.outcome,
    ...('reason' in finding ? { reason: finding.reason } : {}),
    problems: finding.outcome === 'fail' ? finding.problems : [],
    observations: facts.observations,
    ...(exchange === undefined ? {} : { exchange }),
    ...(repeat === undefined ? {} : { repeat }),
    earlier: facts.earlier,
    steps,
    feature: { file, line },
  };
}

/**
 * What a request shows that was sent twice is not held against the candidate; that nothing was answered still is. A
 * valid request that is refused the second time was carried out the first time, so it was no idle connection that broke.
 */
function excuseRetry(
  finding: Finding,
  { rule, earlier, exchange }: { rule: string; earlier: readonly Exchange[]; exchange: Exchange | undefined },
): Finding {
  if (finding.outcome !== 'fail') return finding;
  const [first, ...rest] = finding.problems;
  if (first.kind === 'no-answer' || ![...earlier, exchange].some((one) => one?.twice === true)) return finding;
  if (rule === 'success-status' && exchange?.twice === true) {
    const actual = `a broken connection, and for the repeated request ${first.actual}`;
    return { outcome: 'fail', problems: [{ ...first, kind: 'no-answer', actual }, ...rest] };
  }
  return notVerified(
    'a connection broke and the request was sent again, so the candidate may have carried it out twice',
  );
}

type Shown = Pick<Verdict, 'requirements' | 'level'>;

/**
 * The requirements that what is asked of the candidate as a whole shows; where one of the Building Block's own is
 * required, so is the rule.
 */
function commonFacts({ requirements, buildingBlock }: Catalogue, { id, rule, level }: ScenarioResult): Shown {
  const shown = requirements.filter((requirement) => isProvedBy(requirement, { id, rule }));
  const demanded = shown.some(
    (requirement) => requirement.set === buildingBlock.id && requirement.level === 'REQUIRED',
  );
  const asked = demanded ? 'REQUIRED' : level;
  return { requirements: shown.map((requirement) => requirement.id), ...(asked === undefined ? {} : { level: asked }) };
}

type NotImplemented = Profile['notImplemented'][number];

function declaredFor({ profile }: VerdictInput, operation: Operation): NotImplemented | undefined {
  return profile.notImplemented.find(({ operation: name }) => namesOf(operation).includes(name));
}

/** An operation that the vendor declares as not implemented is a gap, whoever says so. */
function withDeclaration(input: VerdictInput, { operation }: OperationPlan, verdicts: readonly Verdict[]): Verdict[] {
  const declared = declaredFor(input, operation);
  if (declared === undefined) return [...verdicts];
  const gap = declaredGap(operation, declared.reason);
  return verdicts.map((verdict) => {
    if (verdict.rule !== 'operation-served') return verdict;
    const { reason: _, ...rest } = verdict;
    return { ...rest, outcome: 'fail', problems: [gap] };
  });
}

function declaredGap(operation: Operation, reason: string | undefined): Problem {
  return problem('declared-not-implemented', responsesClause(operation), {
    expected: `${operation.method} ${operation.path} to be served`,
    actual: `the vendor’s declaration that it is not implemented${reason === undefined ? '' : `: ${reason}`}`,
  });
}

/**
 * What the GovSpec lets be left out is no gap where it is left out. It does not apply where the vendor says that the product
 * has none; an answer alone leaves it not verified.
 */
function withoutOptional(input: VerdictInput, { operation }: OperationPlan, verdicts: readonly Verdict[]): Verdict[] {
  const optional = input.catalogue.bindings.operations[shortName(operation)]?.optional;
  if (optional === undefined) return [...verdicts];
  if (declaredFor(input, operation) !== undefined) {
    const reason = `the vendor declares the operation as not implemented, and it is optional because ${optional}`;
    return verdicts.map((verdict) => ({ ...verdict, outcome: 'not-applicable', reason, problems: [] }));
  }
  if (!isAbsent(input, operation, verdicts)) return [...verdicts];
  const reason = `the candidate does not serve the operation, which is optional because ${optional}. If the product does not have it, say so in the profile (notImplemented)`;
  return verdicts.map((verdict) => leftOpen(verdict, reason));
}

function isAbsent({ results }: VerdictInput, { id }: Operation, verdicts: readonly Verdict[]): boolean {
  return (
    verdicts.some(({ rule, outcome }) => rule === 'operation-served' && outcome === 'fail') ||
    results.some(({ operation, finding }) => operation === id && 'unrouted' in finding && finding.unrouted === true)
  );
}

/** What does not apply by the definition stays so. */
function leftOpen(verdict: Verdict, reason: string): Verdict {
  if (verdict.outcome === 'not-applicable') return verdict;
  return { ...verdict, outcome: 'not-verified', reason, problems: [] };
}
