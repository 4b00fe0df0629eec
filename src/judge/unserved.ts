import type { OperationPlan, Plan } from '../model/plan.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { problem, responsesClause } from './answers.js';

/**
 * The APIs of which nothing is served: every operation is answered like a path that nobody defined, and of one at least
 * that is sure, because no value in its request was assumed.
 */
export function unservedApis({ operations }: Plan, results: readonly ScenarioResult[]): ReadonlySet<string> {
  const served = new Map(
    results.filter(({ rule }) => rule === 'operation-served').map(({ operation, finding }) => [operation, finding]),
  );
  const apis = new Set(operations.map(({ operation }) => operation.api));
  const isUnserved = (api: string): boolean => {
    const own = operations.filter(({ operation }) => operation.api === api);
    // A plan is looked at only where nothing was found: that of a large definition is unpacked for it.
    const isLike = (plan: OperationPlan): boolean => {
      const finding = served.get(plan.operation.id);
      if (finding === undefined) return plan.groups.length === 0;
      return finding.outcome === 'fail' || ('unrouted' in finding && finding.unrouted === true);
    };
    return own.every(isLike) && own.some(({ operation }) => served.get(operation.id)?.outcome === 'fail');
  };
  return new Set([...apis].filter(isUnserved));
}

/** Where nothing of an API is served, an assumed value is no reason for the answer to one of its operations. */
export function withUnserved(
  { operation }: OperationPlan,
  unserved: ReadonlySet<string>,
  verdicts: readonly Verdict[],
): Verdict[] {
  if (!unserved.has(operation.api)) return [...verdicts];
  const gap = problem('operation-not-served', responsesClause(operation), {
    expected: `${operation.method} ${operation.path} to be served`,
    actual: 'exactly the answer that an undefined path gets, as for every other operation of the API',
  });
  return verdicts.map((verdict) => {
    if (verdict.rule !== 'operation-served' || verdict.outcome !== 'not-verified') return verdict;
    const { reason: _, ...rest } = verdict;
    return { ...rest, outcome: 'fail', problems: [gap] };
  });
}
