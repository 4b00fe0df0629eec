import type { Catalogue } from '../model/catalogue.js';
import type { Check, GroupId } from '../model/check.js';
import { isCrossFunctional } from '../model/cross-functional.js';
import type { Exchange, SentRequest } from '../model/exchange.js';
import type { OperationPlan, Plan, PlannedScenario } from '../model/plan.js';
import type { Profile } from '../model/profile.js';
import { isProvedBy, type Proof } from '../model/requirement.js';
import type { LostItems, ScenarioResult } from '../model/scenario-result.js';
import type { Finding, Verdict } from '../model/verdict.js';
import { exchangesInOrder } from '../model/verdict-exchanges.js';
import { type AcceptedMistakes, acceptedMistakes, withoutShownAgain } from './accepted-mistakes.js';
import { ended, isServerError, notVerified, problem, responsesClause } from './answers.js';
import { catchAll, withCatchAll } from './catch-all.js';
import { identifiersGivenAgain, withGivenAgain } from './given-again.js';
import { indifferentReads, withIndifferentReads } from './indifferent-reads.js';
import { withDeclaration, withoutOptional } from './left-out.js';
import { withOutageBetween } from './outage-between.js';
import { PlannedResults } from './planned-results.js';
import { type Repeatable, withRepeat } from './repeatable.js';
import { seenAnywhere, withSeen } from './seen-anywhere.js';
import { slowAnswers } from './slow-answers.js';
import { unservedApis, withUnserved } from './unserved.js';
import { withVendorWords } from './vendor-words.js';

export interface VerdictInput {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  /** The checks that the plan was made of. */
  readonly checks: readonly (Pick<Check, 'rule' | 'restsOnReading'> & { readonly group?: GroupId })[];
  readonly profile: Profile;
  readonly results: readonly ScenarioResult[];
  readonly lost: readonly LostItems[];
  readonly recorded: readonly Exchange[];
  /** Why the run ended before operations, by their ids: nothing of them was begun. */
  readonly unbegun?: ReadonlyMap<string, string>;
  /** Writes a command line that repeats a request. */
  readonly repeat: (request: SentRequest) => string;
}

/**
 * One verdict for everything that was planned, and for scenarios added by hand. What was planned and not run is not
 * verified, so that leaving a scenario out never helps.
 * @returns the verdicts of one operation after the other, so that those of a large definition need not all be in memory; then
 * those of scenarios added by hand
 */
export function* makeVerdicts(input: VerdictInput): Generator<readonly Verdict[]> {
  const results = new PlannedResults(input.plan, input.results);
  const mistakes = acceptedMistakes(input.catalogue, sentAgainstDefinition(input));
  const run: RunFacts = {
    results,
    mistakes,
    seen: seenAnywhere(input.catalogue, input.recorded, mistakes),
    slow: slowAnswers(input, input.recorded),
    unserved: unservedApis(input.plan, input.results),
  };
  const indifferent = indifferentReads(input.catalogue, input);
  const again = identifiersGivenAgain(input.catalogue, input.recorded);
  const anything = catchAll(input.results);
  const whatShows = (verdict: Verdict): Verdict =>
    withIndifferentReads(input.catalogue, indifferent, withCatchAll(anything, verdict));
  const inTheEnd = (verdict: Verdict): Verdict => withOutageBetween(withGivenAgain(again, whatShows(verdict)));
  for (const plan of input.plan.operations) yield operationVerdicts(input, plan, run).map(inTheEnd);
  yield results.added().map((result) => inTheEnd(fromAdded(input, withRepeat(result, input.repeat))));
}

/**
 * What was sent against the definition on purpose. Other requests may break it too, because the candidate showed such a value before:
 * that is a fault of its answers.
 */
function* sentAgainstDefinition({ checks, results }: VerdictInput): Generator<Exchange> {
  const rules = new Set<string>(checks.flatMap(({ rule, group }) => (group === 'invalid' ? [rule] : [])));
  for (const { rule, exchange } of results) if (rules.has(rule) && exchange !== undefined) yield exchange;
}

/** What the run as a whole tells of single operations. */
interface RunFacts {
  readonly results: PlannedResults;
  readonly mistakes: AcceptedMistakes;
  readonly seen: ReturnType<typeof seenAnywhere>;
  readonly slow: ReturnType<typeof slowAnswers>;
  /** APIs of which nothing at all is served. */
  readonly unserved: ReadonlySet<string>;
}

function operationVerdicts(
  input: VerdictInput,
  plan: OperationPlan,
  { results, mistakes, seen, slow, unserved }: RunFacts,
): Verdict[] {
  const scenarios = plan.groups.flatMap(({ scenarios: list }) => list);
  const byId = results.of(plan);
  const why = input.unbegun?.get(plan.operation.id);
  const run = scenarios.map((scenario) => {
    const result = byId.get(scenario.id);
    if (result === undefined) return notRun(plan, scenario, why);
    return withoutShownAgain(mistakes, fromResult(withRepeat(result, input.repeat), scenario));
  });
  const unasked = plan.skipped.map(({ depth: _, ...item }): Verdict => ({ ...baseVerdict(plan), ...item, title: '' }));
  const repeat = ({ request }: Exchange): string => input.repeat(request);
  const { id } = plan.operation;
  const told = [seen, slow].reduce((all, faults) => withSeen(all, faults.get(id) ?? [], repeat), [...run, ...unasked]);
  const about = { profile: input.profile, catalogue: input.catalogue, operation: plan.operation };
  const verdicts = withUnserved(plan, unserved, told).map((verdict) => withLost(input, plan, verdict));
  const judged = withoutOptional({ ...about, own: [...byId.values()] }, withDeclaration(about, verdicts));
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

const unselected = 'the scenario was not run: it was not selected, or the feature no longer has it';

/** @param endedBy why the run ended before the operation; undefined where it did not */
function notRun(plan: OperationPlan, scenario: PlannedScenario, endedBy: string | undefined): Verdict {
  const { id, rule, title, requirements } = scenario;
  return {
    ...baseVerdict(plan),
    id,
    rule,
    requirements,
    outcome: 'not-verified',
    reason: endedBy === undefined ? unselected : `the run ended early: ${endedBy}`,
    title,
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
  const finding = excuseRetry(found, result);
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
    ...(facts.later === undefined ? {} : { later: facts.later }),
    steps,
    feature: { file, line },
  };
}

/**
 * What a request shows that was sent twice is not held against the candidate; that nothing was answered still is, and so is an
 * error. Where a connection broke and a valid request is then refused, it was carried out the first time, so it was no idle
 * connection that broke; a candidate with too much to do may have carried it out as well.
 */
function excuseRetry(finding: Finding, result: ScenarioResult): Finding {
  if (finding.outcome !== 'fail') return finding;
  const { rule, exchange } = result;
  const [first, ...rest] = finding.problems;
  if (first.kind === 'no-answer' || !exchangesInOrder(result).some(({ twice }) => twice !== undefined)) return finding;
  if (rule === 'success-status' && exchange?.twice === 'broken') {
    const actual = `a broken connection, and for the repeated request ${first.actual}`;
    return { outcome: 'fail', problems: [{ ...first, kind: 'no-answer', actual }, ...rest] };
  }
  const isError = rule === 'success-status' && isServerError(exchange?.response?.status ?? 0);
  return isError ? finding : notVerified('the request was sent twice, so the candidate may have carried it out twice');
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
