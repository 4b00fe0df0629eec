import type { Catalogue } from '../model/catalogue.js';
import {
  type Check,
  type GroupId,
  groupTitles,
  type NotApplicable,
  type OperationCheck,
  type ScenarioDraft,
} from '../model/check.js';
import type { CheckContext } from '../model/check-context.js';
import type { Operation } from '../model/definition.js';
import { shortName } from '../model/definition.js';
import type { OperationPlan, PlannedScenario, RequestTemplate, ScenarioGroup, SkippedCheck } from '../model/plan.js';
import { isProvedBy, type RequirementLevel } from '../model/requirement.js';
import type { AnyRuleId } from '../model/rule-ids.generated.js';
import { scenarioId, subjectsOf } from './scenario-id.js';
import type { Joinable } from './together.js';

export type Facts = Pick<OperationPlan, 'operation' | 'requirements'> & { readonly level?: RequirementLevel };

export type Ruled = Pick<Check, 'rule'>;

/** What is common to all checks of operations. */
interface PlannedCheck extends Ruled, Pick<OperationCheck, 'depth'> {}

export function unplannable(
  catalogue: Catalogue,
  facts: Facts,
  { kind, reason, all }: { kind: 'impossible' | 'unsendable'; reason: string; all: readonly PlannedCheck[] },
): OperationPlan {
  const { operation } = facts;
  const template: RequestTemplate = { operation, setUps: [], parameters: [], bodyChanges: [], given: [], unsure: [] };
  const skipped = all.map(({ rule, depth }): SkippedCheck => {
    const id = scenarioId(operation, rule);
    const requirements = provedBy(catalogue, operation, { id, rule });
    return {
      id,
      operation: operation.id,
      rule,
      requirements,
      depth,
      outcome: kind === 'unsendable' ? 'not-applicable' : 'not-verified',
      reason,
    };
  });
  return { ...facts, template, background: [], groups: [], skipped };
}

export interface Asked {
  readonly scenarios: readonly (Joinable & { readonly group: GroupId })[];
  readonly skipped: readonly SkippedCheck[];
}

export function asked(
  { catalogue, operation }: Pick<CheckContext, 'catalogue' | 'operation'>,
  { rule, depth, group }: PlannedCheck & { readonly group: GroupId },
  result: readonly ScenarioDraft[] | NotApplicable,
): Asked {
  if ('notApplicable' in result) {
    const id = scenarioId(operation, rule);
    const requirements = provedBy(catalogue, operation, { id, rule });
    const reason = result.notApplicable;
    return {
      scenarios: [],
      skipped: [{ id, operation: operation.id, rule, requirements, depth, outcome: 'not-applicable', reason }],
    };
  }
  const subjects = subjectsOf(result);
  const scenarios = result.map((draft, index) => {
    const id = scenarioId(operation, rule, subjects[index]);
    const requirements = provedBy(catalogue, operation, { id, rule });
    const { title, steps } = draft;
    return {
      group: draft.group ?? group,
      ...(draft.changes === undefined ? {} : { changes: draft.changes }),
      scenario: { id, rule, title, requirements, depth: draft.depth ?? depth, steps },
    };
  });
  return { scenarios, skipped: [] };
}

/** @param numbers which scenarios send their values together */
export function collected(
  planned: readonly Asked[],
  numbers: (all: readonly Joinable[]) => ReadonlyMap<PlannedScenario, number> = () => new Map(),
): Pick<OperationPlan, 'groups' | 'skipped'> {
  const found = planned.flatMap(({ scenarios }) => scenarios);
  const numberOf = numbers(found);
  const all = found.map(({ group, scenario }) => {
    const number = numberOf.get(scenario);
    return { group, scenario: number === undefined ? scenario : { ...scenario, together: number } };
  });
  const groups = (Object.keys(groupTitles) as GroupId[]).map((id): ScenarioGroup => {
    return {
      title: groupTitles[id],
      scenarios: all.filter(({ group }) => group === id).map(({ scenario }) => scenario),
    };
  });
  return {
    groups: groups.filter(({ scenarios }) => scenarios.length > 0),
    skipped: planned.flatMap(({ skipped }) => skipped),
  };
}

/** The requirements that name a scenario among their proofs. */
function provedBy(
  { requirements }: Catalogue,
  operation: Operation,
  scenario: { readonly id: string; readonly rule: AnyRuleId },
): string[] {
  const named = { ...scenario, operation: shortName(operation) };
  return requirements.filter((requirement) => isProvedBy(requirement, named)).map(({ id }) => id);
}
