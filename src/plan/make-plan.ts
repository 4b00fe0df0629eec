import type { Catalogue } from '../model/catalogue.js';
import type { CallCheck, CallContext, Check, OperationCheck } from '../model/check.js';
import type { CheckContext } from '../model/check-context.js';
import type { Operation } from '../model/definition.js';
import { shortName } from '../model/definition.js';
import { type Depth, defaultDepth } from '../model/depth.js';
import { roleOf } from '../model/parts.js';
import { atDepth, defaultSeed, type OperationPlan, type Plan, type RequestTemplate } from '../model/plan.js';
import type { Requirement, RequirementLevel } from '../model/requirement.js';
import { contradictedFormat } from '../schema/contradicted-format.js';
import { toPath } from '../support/json/pointer.js';
import { packedPlan } from '../support/packed-plan.js';
import { remember } from '../support/remember.js';
import { type Asked, asked, collected, type Facts, type Ruled, unplannable } from './asked.js';
import { RequestBudget } from './budget/request-budget.js';
import { bodyProperties } from './changes/inputs.js';
import { callOf } from './kit/calls.js';
import { backgroundSteps } from './kit/steps.js';
import { makeTemplate, type TemplateResult } from './template/request-template.js';
import type { TemplateOptions } from './template/template-context.js';
import { together } from './together.js';

interface PlanOptions extends TemplateOptions {
  readonly depth: Depth;
  /** What is asked, in the order of a feature. */
  readonly checks: readonly Check[];
}

/** The checks that are asked; all else as the features of the package ask it, unless something else is said. */
type PlanChoices = Partial<PlanOptions> & Pick<PlanOptions, 'checks'>;

/** Decides what is asked of every operation. The same catalogue and options give the same plan. */
export function makePlan(catalogue: Catalogue, choices: PlanChoices): Plan {
  const steps = planSteps(catalogue, choices, (plan) => plan);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same, with a pause before each operation: the plan of a large definition takes seconds, in which the process must hear. The
 * plan of each operation is packed, because all of them together take much memory.
 * @param pause may throw, which ends the planning
 */
export async function makePlanInSteps(
  catalogue: Catalogue,
  choices: PlanChoices,
  pause: () => Promise<void>,
): Promise<Plan> {
  const steps = planSteps(catalogue, choices, packedPlan);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await pause();
  return step.value;
}

/**
 * Plans one operation after the other, and then changes those of which scenarios are left to thorough depth. Yields before each.
 * @param kept what is kept of the plan of an operation
 */
function* planSteps(
  catalogue: Catalogue,
  choices: PlanChoices,
  kept: (plan: OperationPlan) => OperationPlan,
): Generator<void, Plan> {
  const { options, planning } = planningOf(catalogue, choices);
  const { depth, seed } = options;
  const budget = new RequestBudget(catalogue, planning.checks);
  const operations: OperationPlan[] = [];
  for (const operation of catalogue.operations) {
    yield;
    const plan = planOperation(planning, operation);
    budget.add(plan);
    operations.push(kept(atDepth(plan, depth)));
  }
  let leftOut = 0;
  for (const { place, plan, scenarios } of budget.changes(operations)) {
    yield;
    operations[place] = kept(atDepth(plan, depth));
    leftOut += scenarios;
  }
  return { seed, operations, ...leftOutAt(depth, leftOut) };
}

/** At thorough depth nothing is left out, and quick depth has none of what is. */
function leftOutAt(depth: Depth, leftOut: number): Pick<Plan, 'leftOut'> {
  return depth === 'standard' && leftOut > 0 ? { leftOut } : {};
}

function planningOf(catalogue: Catalogue, choices: PlanChoices): { options: PlanOptions; planning: Planning } {
  const { seed = defaultSeed, objects = {}, operations = {}, depth = defaultDepth, checks } = choices;
  const options = { seed, objects, operations, depth, checks };
  return { options, planning: { catalogue, checks, templateOf: templatesOf(catalogue, options) } };
}

/** What is the same for all operations of a plan. */
interface Planning extends Pick<PlanOptions, 'checks'> {
  readonly catalogue: Catalogue;
  readonly templateOf: (operation: Operation) => TemplateResult;
}

/** The template of an operation is asked for by its own checks and by those of its neighbours, one soon after the other. */
function templatesOf(catalogue: Catalogue, options: TemplateOptions): Planning['templateOf'] {
  const known = new Map<Operation, TemplateResult>();
  return (operation) => known.get(operation) ?? remember(known, operation, makeTemplate(catalogue, operation, options));
}

function planOperation(planning: Planning, operation: Operation): OperationPlan {
  const { catalogue } = planning;
  const requirements = catalogue.requirements.filter(({ operations }) => operations.includes(shortName(operation)));
  const level = strictest(requirements);
  const facts = {
    operation,
    requirements: requirements.map(({ id }) => id),
    ...(level === undefined ? {} : { level }),
  };
  if (operation.role === 'outbound' || operation.role === 'callback-out') return planCall(planning, facts);
  const made = planning.templateOf(operation);
  const checks = planning.checks.filter(isOperationCheck);
  if (made.kind !== 'template') return unplannable(catalogue, facts, { ...made, all: checks });
  const template = withOpenQuestions(planning, made.template);
  const context = contextOf(planning, template);
  const planned = checks.map((check) => asked(context, check, check.plan(context)));
  const call = callOf(catalogue, operation);
  const calls = call === undefined ? [] : askedOfCall(catalogue, call, planning.checks.filter(isCallCheck));
  const parts = collected([...planned, ...calls], (all) => together(context, all));
  return { ...facts, template, background: backgroundSteps(template), ...parts };
}

function contextOf(planning: Planning, template: RequestTemplate): CheckContext {
  const { catalogue } = planning;
  const { operation } = template;
  const templateOf = (other: Operation): RequestTemplate | undefined => {
    const made = planning.templateOf(other);
    return made.kind === 'template' ? made.template : undefined;
  };
  return { catalogue, operation, template, templateOf, resourceRole: roleOf(catalogue, operation) };
}

/** Where the definition contradicts itself on a value that is sent, a refusal may have its reason in that. */
function withOpenQuestions(planning: Planning, template: RequestTemplate): RequestTemplate {
  const places = bodyProperties(contextOf(planning, template))
    .filter(({ node }) => node[contradictedFormat] !== undefined)
    .map(({ at }) => toPath(at));
  if (places.length === 0) return template;
  const reason = `the definition contradicts itself on the format of ${places.join(', ')}`;
  return { ...template, unsure: [...template.unsure, reason] };
}

/** Operations that the candidate calls: the request that makes the call due is sent, and the call is waited for. */
function planCall(planning: Planning, facts: Facts): OperationPlan {
  const { catalogue } = planning;
  const { operation } = facts;
  const context = callOf(catalogue, operation);
  const checks = planning.checks.filter(isCallCheck);
  if (context === undefined) {
    return unplannable(catalogue, facts, {
      kind: 'impossible',
      reason: 'the GovSpec does not say what makes the candidate call it',
      all: checks,
    });
  }
  const { trigger } = context;
  const made = planning.templateOf(trigger);
  if (made.kind !== 'template') return unplannable(catalogue, facts, { ...made, all: checks });
  const template = withOpenQuestions(planning, made.template);
  const planned = askedOfCall(catalogue, context, checks);
  return { ...facts, template, sends: trigger, background: backgroundSteps(template), ...collected(planned) };
}

/** An operation that the candidate serves may be one that it calls as well: a report that it takes and passes on. */
function askedOfCall(catalogue: Catalogue, context: CallContext, checks: readonly (CallCheck & Ruled)[]): Asked[] {
  return checks.map((check) => {
    const result = check.plan(context);
    const about = { catalogue, operation: context.operation };
    return asked(about, { ...check, group: 'call' }, 'notApplicable' in result ? result : [result]);
  });
}

const strictness: readonly RequirementLevel[] = ['REQUIRED', 'RECOMMENDED', 'OPTIONAL'];

function strictest(requirements: readonly Requirement[]): RequirementLevel | undefined {
  return strictness.find((level) => requirements.some((requirement) => requirement.level === level));
}

function isOperationCheck(check: Check): check is OperationCheck & Ruled {
  return check.kind === 'operation';
}

function isCallCheck(check: Check): check is CallCheck & Ruled {
  return check.kind === 'call';
}
