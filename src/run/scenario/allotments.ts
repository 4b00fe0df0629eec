import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Phrase } from '../../vocabulary/phrases.js';
import type { ScenarioFacts } from './scenario-facts.js';

/** Steps that may hand out an item which the request removes. */
const removing = new Set<Phrase>(['existing', 'existingRemovable', 'existingCreated', 'existingCreatedWith']);

/** What of a scenario tells which items it uses up. */
interface ItemUser {
  readonly facts: ScenarioFacts;
  readonly steps: readonly { readonly meaning?: { readonly phrase?: Phrase; readonly values: readonly string[] } }[];
}

/** Which item of the profile each scenario may remove. */
export class Allotments {
  private readonly numbers = new Map<string, number>();
  private readonly counts = new Map<string, number>();

  /** @param usesUp true where an item is gone after a request of the operation */
  constructor(
    private readonly catalogue: Catalogue,
    private readonly usesUp: (operation: Operation, resource: string) => boolean,
  ) {}

  /**
   * Allots the items to the scenarios that remove one, in the order of the features, so that it does not matter which
   * scenario comes first.
   */
  allot(scenarios: readonly ItemUser[]): void {
    for (const scenario of scenarios) {
      for (const resource of this.usedUpIn(scenario))
        this.allotOne(`${scenario.facts.itemScope} ${resource}`, resource);
    }
  }

  /**
   * The number of the item that a scenario may remove, counted from the end of the profile's list. What no step of the
   * scenario names, because another item is made from it, gets the next number that nobody has.
   */
  numberFor(key: string, resource: string): number {
    return this.allotOne(key, resource);
  }

  private allotOne(key: string, resource: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const count = this.counts.get(resource) ?? 0;
    this.numbers.set(key, count);
    this.counts.set(resource, count + 1);
    return count;
  }

  /** The resources of which a scenario may need an item that nobody else uses. */
  private usedUpIn({ facts: { api, sends }, steps }: ItemUser): string[] {
    const operation = operationNamed(this.catalogue, `${api}/${sends}`);
    return steps.flatMap(({ meaning }) => {
      const [resource = ''] = meaning?.values ?? [];
      if (meaning?.phrase === undefined || !removing.has(meaning.phrase)) return [];
      const isShared = meaning.phrase === 'existing' && (operation === undefined || !this.usesUp(operation, resource));
      return isShared ? [] : [resource];
    });
  }
}
