import type { OperationPlan, PlannedScenario } from '../../model/plan.js';
import { MarkedNumbers } from '../../support/marked-numbers.js';
import { isPhrase } from './phrase-in.js';
import { rankOf } from './telling.js';

/** What makes a scenario tell more, in ranks. */
const more = { firstOfKind: 4, firstOfClause: 1 };

/**
 * The ranks of scenarios, operation by operation. Scenarios are of one kind if they have the same check and the same title but for its
 * values, such as "A number that is too small is refused for the property". The first of its kind in a definition tells most; so does,
 * less, the first that breaks a clause. Those of a kind at one operation come one after the other.
 */
export class Ranks {
  private readonly kinds = new Set<string>();
  private readonly clauses = new MarkedNumbers();

  of({ groups }: OperationPlan): ReadonlyMap<PlannedScenario, number> {
    const met = new Map<string, number>();
    const all = groups.flatMap(({ scenarios }) => scenarios);
    return new Map(all.map((scenario) => [scenario, this.rank(scenario, met)] as const));
  }

  /** @param met how many of each kind the operation has before this one */
  private rank(scenario: PlannedScenario, met: Map<string, number>): number {
    const { rule, title } = scenario;
    const kind = `${rule} ${title.replace(/"(?:[^"\\]|\\.)*"/g, '')}`;
    const before = met.get(kind) ?? 0;
    met.set(kind, before + 1);
    const isFirst = !this.kinds.has(kind);
    this.kinds.add(kind);
    const further = this.isFirstOfClause(scenario) ? more.firstOfClause : 0;
    return rankOf(rule, before - further - (isFirst ? more.firstOfKind : 0));
  }

  private isFirstOfClause({ rule, steps }: PlannedScenario): boolean {
    const breaks = steps.find(({ text }) => isPhrase(text, 'breaks'));
    if (breaks === undefined || this.clauses.get(`${rule} ${breaks.text}`) !== undefined) return false;
    this.clauses.set(`${rule} ${breaks.text}`, 0);
    return true;
  }
}
