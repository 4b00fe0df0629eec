/** What of the candidate a scenario needs for itself, by the names of resources. */
export interface Claim {
  /** Nobody else may change these meanwhile. */
  readonly watches: ReadonlySet<string>;
  /** The scenario changes these itself. */
  readonly changes: ReadonlySet<string>;
}

/** True where both name a resource. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((name) => other.has(name));
}

interface Waiting {
  readonly claim: Claim;
  readonly begin: () => void;
}

/**
 * Readers and writers by resource: many may watch one at the same time, and who changes it waits for those who watch it.
 * Those who only watch go before those who change, so that they go together; else whoever came first goes first.
 */
export class Turns {
  private readonly held = new Set<Claim>();
  private waiting: readonly Waiting[] = [];

  /** Waits for a turn. @returns what ends it */
  take(claim: Claim): Promise<() => void> {
    return new Promise((resolve) => {
      const begin = (): void => resolve(() => this.end(claim));
      this.waiting = inOrder([...this.waiting, { claim, begin }]);
      this.beginWhatCan();
    });
  }

  private end(claim: Claim): void {
    if (this.held.delete(claim)) this.beginWhatCan();
  }

  private beginWhatCan(): void {
    const still: Waiting[] = [];
    for (const next of this.waiting) {
      const before = [...this.held, ...still.map((other) => other.claim)];
      if (before.some((other) => conflict(next.claim, other))) {
        still.push(next);
        continue;
      }
      this.held.add(next.claim);
      next.begin();
    }
    this.waiting = still;
  }
}

function inOrder(waiting: readonly Waiting[]): Waiting[] {
  const changes = ({ claim }: Waiting): number => Math.min(1, claim.changes.size);
  return [...waiting].sort((one, other) => changes(one) - changes(other));
}

function conflict(one: Claim, other: Claim): boolean {
  return overlap(one.changes, other.watches) || overlap(other.changes, one.watches);
}
