import type { CallbackBinding } from '../model/bindings.js';
import { type Catalogue, shortName } from '../model/catalogue.js';
import type { Operation, Requirement, RequirementLevel } from '../model/definition.js';
import { playOf } from '../model/parts.js';
import type { OperationPlan, Plan, PlannedScenario, RequestTemplate, ScenarioGroup, Unasked } from '../model/plan.js';
import type { RuleId } from '../model/rules.js';
import { callbackDrafts, callRules, triggerOf } from './checks/callbacks.js';
import { type Check, type CheckContext, type GroupId, groupTitles } from './checks/check.js';
import { checks } from './checks/index.js';
import { makeTemplate, type TemplateOptions } from './request-template.js';
import { backgroundSteps } from './steps.js';

/** Decides what is asked of every operation. The same catalogue and options give the same plan. */
export function makePlan(catalogue: Catalogue, options: TemplateOptions): Plan {
  return {
    seed: options.seed,
    operations: catalogue.operations.map((operation) => planOperation(catalogue, operation, options)),
  };
}

function planOperation(catalogue: Catalogue, operation: Operation, options: TemplateOptions): OperationPlan {
  const requirements = catalogue.requirements.filter(({ operations }) => operations.includes(shortName(operation)));
  const level = strictest(requirements);
  const facts = {
    operation,
    requirements: requirements.map(({ id }) => id),
    ...(level === undefined ? {} : { level }),
  };
  if (operation.role === 'outbound' || operation.role === 'callback-out') return planCall(catalogue, facts, options);
  const made = makeTemplate(catalogue, operation, options);
  if (made.kind === 'impossible') return unplannable(facts, made.reason);
  const context: CheckContext = { catalogue, operation, template: made.template, play: playOf(catalogue, operation) };
  const planned = checks.map((check) => planCheck(check, context));
  const calls = ownCalls(catalogue, operation);
  return {
    ...facts,
    template: made.template,
    background: backgroundSteps(made.template),
    groups: [
      ...grouped(planned),
      ...(calls.scenarios.length > 0 ? [{ title: callTitle, scenarios: calls.scenarios }] : []),
    ],
    unasked: [...planned.flatMap(({ unasked }) => unasked), ...calls.unasked],
  };
}

/** Operations that the candidate calls: the request that makes the call due is sent, and the call is waited for. */
function planCall(catalogue: Catalogue, facts: Facts, options: TemplateOptions): OperationPlan {
  const { operation } = facts;
  const found = triggerOf(catalogue, operation);
  if (found === undefined)
    return unplannable(facts, 'the GovSpec does not say what makes the candidate call it', callRules);
  const { trigger, binding } = found;
  const made = makeTemplate(catalogue, trigger, options);
  if (made.kind === 'impossible') return unplannable(facts, made.reason, callRules);
  const { scenarios, unasked } = callScenarios(operation, trigger, binding);
  return {
    ...facts,
    template: made.template,
    sends: trigger,
    background: backgroundSteps(made.template),
    groups: [{ title: callTitle, scenarios }],
    unasked,
  };
}

const callTitle = 'The candidate calls as the definition says';

interface Planned {
  readonly scenarios: readonly PlannedScenario[];
  readonly unasked: readonly Unasked[];
}

function callScenarios(operation: Operation, trigger: Operation, binding: CallbackBinding): Planned {
  const drafts = callbackDrafts(operation, trigger, binding);
  const scenarios: PlannedScenario[] = [];
  const unasked: Unasked[] = [];
  for (const rule of callRules) {
    const draft = drafts[rule];
    const id = scenarioId(operation, rule);
    if (typeof draft === 'string')
      unasked.push({ id, operation: operation.id, rule, outcome: 'not-applicable', reason: draft });
    else scenarios.push({ id, rule, title: draft.title, steps: draft.steps });
  }
  return { scenarios, unasked };
}

/** An operation that the candidate serves may be one that it calls as well: a report that it takes and passes on. */
function ownCalls(catalogue: Catalogue, operation: Operation): Planned {
  const found = triggerOf(catalogue, operation);
  return found === undefined ? { scenarios: [], unasked: [] } : callScenarios(operation, found.trigger, found.binding);
}

const strictness: readonly RequirementLevel[] = ['REQUIRED', 'RECOMMENDED', 'OPTIONAL'];

function strictest(requirements: readonly Requirement[]): RequirementLevel | undefined {
  return strictness.find((level) => requirements.some((requirement) => requirement.level === level));
}

type Facts = Pick<OperationPlan, 'operation' | 'requirements'> & { readonly level?: RequirementLevel };

function unplannable(facts: Facts, reason: string, rules = servedRules): OperationPlan {
  const { operation } = facts;
  const template: RequestTemplate = { operation, setUps: [], parameters: [], bodyChanges: [], unsure: [] };
  const unasked = rules.map((rule): Unasked => {
    return { id: scenarioId(operation, rule), operation: operation.id, rule, outcome: 'not-verified', reason };
  });
  return { ...facts, template, background: [], groups: [], unasked };
}

const servedRules: readonly RuleId[] = [...new Set(checks.map(({ rule }) => rule))];

interface PlannedCheck {
  readonly group: GroupId;
  readonly scenarios: readonly PlannedScenario[];
  readonly unasked: readonly Unasked[];
}

function planCheck(check: Check, context: CheckContext): PlannedCheck {
  const { rule, group } = check;
  const { operation } = context;
  const result = check.plan(context);
  if ('notApplicable' in result) {
    const id = scenarioId(operation, rule);
    const reason = result.notApplicable;
    return {
      group,
      scenarios: [],
      unasked: [{ id, operation: operation.id, rule, outcome: 'not-applicable', reason }],
    };
  }
  const scenarios = result.map(({ title, subject, steps }) => {
    return { id: scenarioId(operation, rule, subject), rule, title, steps };
  });
  return { group, scenarios, unasked: [] };
}

function grouped(planned: readonly PlannedCheck[]): ScenarioGroup[] {
  return (Object.keys(groupTitles) as GroupId[])
    .map((id) => ({
      title: groupTitles[id],
      scenarios: planned.filter(({ group }) => group === id).flatMap(({ scenarios }) => scenarios),
    }))
    .filter(({ scenarios }) => scenarios.length > 0);
}

/** `<bb>.<api>.<operation>.<rule>[.<subject>]`, in characters that a tag may hold. */
function scenarioId(operation: Operation, rule: RuleId, subject?: string): string {
  const parts = [...operation.id.split('/'), rule, ...(subject === undefined ? [] : [subject])];
  return parts.map((part) => part.replace(/[^A-Za-z0-9_-]+/g, '-')).join('.');
}
