import type { Catalogue } from '../../model/catalogue.js';
import type { OperationPlan, PlannedScenario } from '../../model/plan.js';
import { generationPrefix } from '../../model/requirement.js';

/**
 * Scenarios that stay at standard depth: all that show a requirement of the Building Block, and the first that shows a requirement of
 * all Building Blocks.
 */
export class ProtectedScenarios {
  private readonly own: ReadonlySet<string>;
  private readonly shown = new Set<string>();
  private readonly first = new Set<string>();

  constructor({ requirements }: Catalogue) {
    const own = requirements.filter(({ set }) => !set.startsWith(generationPrefix));
    this.own = new Set(own.map(({ id }) => id));
  }

  /** Takes note of the next operation of the definition. */
  note({ groups }: OperationPlan): void {
    for (const { id, requirements } of groups.flatMap(({ scenarios }) => scenarios)) {
      if (requirements.some((requirement) => !this.shown.has(requirement))) this.first.add(id);
      for (const requirement of requirements) this.shown.add(requirement);
    }
  }

  has({ id, requirements }: PlannedScenario): boolean {
    return this.first.has(id) || requirements.some((requirement) => this.own.has(requirement));
  }
}
