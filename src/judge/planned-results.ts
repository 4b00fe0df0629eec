import type { OperationPlan, Plan } from '../model/plan.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import { groupBy } from '../support/group-by.js';

/**
 * The results of a run by the plan of their scenarios. Nearly every result stands with the operation that its scenario is planned
 * for, so that those of one operation are looked at together and none of the others is.
 */
export class PlannedResults {
  private readonly byOperation: ReadonlyMap<string, readonly ScenarioResult[]>;
  /** Results whose scenarios are planned for another operation than theirs, or for none, by the id of the scenario. */
  private readonly strays: Map<string, ScenarioResult>;

  constructor(plan: Plan, results: readonly ScenarioResult[]) {
    this.byOperation = groupBy(results, ({ operation }) => operation);
    this.strays = new Map(straysIn(plan, results).map((result) => [result.id, result]));
  }

  /** The results of an operation, and those of its scenarios that stand elsewhere, by the ids of the scenarios. */
  of(plan: OperationPlan): ReadonlyMap<string, ScenarioResult> {
    const own = this.byOperation.get(plan.operation.id) ?? [];
    const found = new Map(own.map((result) => [result.id, result]));
    for (const id of plannedIds(plan)) {
      const stray = this.strays.get(id);
      if (stray !== undefined) found.set(id, stray);
      this.strays.delete(id);
    }
    return found;
  }

  /** Those of scenarios that nobody planned, after all plans were asked for. */
  added(): ScenarioResult[] {
    return [...this.strays.values()];
  }
}

/** In the order of the results. Results of one operation stand together, so its plan is looked at once. */
function straysIn({ operations }: Plan, results: readonly ScenarioResult[]): ScenarioResult[] {
  const plans = new Map(operations.map((plan) => [plan.operation.id, plan]));
  let last: { readonly operation: string; readonly ids: ReadonlySet<string> } | undefined;
  return results.filter(({ id, operation }) => {
    if (last?.operation !== operation) last = { operation, ids: new Set(plannedIds(plans.get(operation))) };
    return !last.ids.has(id);
  });
}

function plannedIds(plan: OperationPlan | undefined): string[] {
  if (plan === undefined) return [];
  const asked = plan.groups.flatMap(({ scenarios }) => scenarios.map(({ id }) => id));
  return [...asked, ...plan.skipped.map(({ id }) => id)];
}
