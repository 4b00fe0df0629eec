import type { OperationPlan, PlannedScenario } from '../../model/plan.js';
import { MarkedNumbers } from '../../support/marked-numbers.js';
import { isPhrase } from './phrase-in.js';
import { rankOf } from './telling.js';

/**
 * The ranks of scenarios, operation by operation. Those of a check that break the same keyword, such as maxLength, come one after the
 * other; the first of the definition to break a clause tells more than those that break it at other operations.
 */
export class Ranks {
  private readonly broken = new MarkedNumbers();

  of({ groups }: OperationPlan): ReadonlyMap<PlannedScenario, number> {
    const met = new Map<string, number>();
    const all = groups.flatMap(({ scenarios }) => scenarios);
    return new Map(all.map((scenario) => [scenario, this.rank(scenario, met)] as const));
  }

  /** @param met how many of each kind the operation has before this one */
  private rank(scenario: PlannedScenario, met: Map<string, number>): number {
    const { rule } = scenario;
    const clause = brokenClause(scenario);
    const kind = `${rule} ${/\w+$/.exec(clause)?.[0] ?? ''}`;
    const before = met.get(kind) ?? 0;
    met.set(kind, before + 1);
    const isFirst = clause !== '' && this.broken.get(`${rule} ${clause}`) === undefined;
    if (isFirst) this.broken.set(`${rule} ${clause}`, 0);
    return rankOf(rule, before - (isFirst ? 1 : 0));
  }
}

/** The clause that a scenario breaks, in the words of its step; empty where it breaks none. */
function brokenClause({ steps }: PlannedScenario): string {
  const breaks = steps.find(({ text }) => isPhrase(text, 'breaks'));
  return /"(.*)"/s.exec(breaks?.text ?? '')?.[1] ?? '';
}
