/** What of the candidate a scenario needs for itself, by the names of resources. */
export interface Claim {
  /** Nobody else may change these meanwhile. */
  readonly watches: ReadonlySet<string>;
  /** The scenario changes these itself. */
  readonly changes: ReadonlySet<string>;
}

/** True where both name a resource. */
export function overlap<T>(one: ReadonlySet<T>, other: Pick<ReadonlySet<T>, 'has'>): boolean {
  for (const name of one) if (other.has(name)) return true;
  return false;
}

/** Where a claim stands in the order. */
interface Waiting {
  readonly number: number;
  readonly begin: () => void;
}

/** Those who wait with the same claim, in the order in which they came: while the first waits, all do. */
interface Queue {
  readonly claim: Claim;
  readonly waiting: Waiting[];
}

/**
 * Readers and writers by resource: many may watch one at the same time, and who changes it waits for those who watch it.
 * Those who only watch go before those who change, so that they go together; else whoever came first goes first.
 */
export class Turns {
  private readonly held = new Claims();
  private readonly queues = new Map<string, Queue>();
  private taken = 0;

  /** Waits for a turn. @returns what ends it */
  take(claim: Claim): Promise<() => void> {
    return new Promise((resolve) => {
      this.taken += 1;
      const begin = (): void => resolve(this.endOf(claim));
      this.queueOf(claim).waiting.push({ number: this.taken, begin });
      this.beginWhatCan();
    });
  }

  private queueOf(claim: Claim): Queue {
    const name = JSON.stringify([[...claim.watches].sort(), [...claim.changes].sort()]);
    const known = this.queues.get(name) ?? { claim, waiting: [] };
    this.queues.set(name, known);
    return known;
  }

  private endOf(claim: Claim): () => void {
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.held.remove(claim);
      this.beginWhatCan();
    };
  }

  /** Who must wait also holds up those behind who would be in the way. */
  private beginWhatCan(): void {
    const before = new Claims();
    let open = [...this.queues.values()].filter(({ waiting }) => waiting.length > 0);
    while (open.length > 0) {
      const queue = open.reduce((first, other) => (isBefore(other, first) ? other : first));
      const { claim, waiting } = queue;
      const mustWait = this.held.conflictWith(claim) || before.conflictWith(claim);
      if (mustWait) before.add(claim);
      else {
        this.held.add(claim);
        waiting.shift()?.begin();
      }
      if (mustWait || waiting.length === 0) open = open.filter((other) => other !== queue);
    }
  }
}

/** Several claims, by the resources that they name. */
class Claims {
  private readonly watched = new Map<string, number>();
  private readonly changed = new Map<string, number>();

  add({ watches, changes }: Claim): void {
    for (const name of watches) this.watched.set(name, (this.watched.get(name) ?? 0) + 1);
    for (const name of changes) this.changed.set(name, (this.changed.get(name) ?? 0) + 1);
  }

  remove({ watches, changes }: Claim): void {
    for (const name of watches) takeOne(this.watched, name);
    for (const name of changes) takeOne(this.changed, name);
  }

  conflictWith({ watches, changes }: Claim): boolean {
    return overlap(changes, this.watched) || overlap(watches, this.changed);
  }
}

function takeOne(counts: Map<string, number>, name: string): void {
  const left = (counts.get(name) ?? 0) - 1;
  if (left > 0) counts.set(name, left);
  else counts.delete(name);
}

function isBefore(one: Queue, other: Queue): boolean {
  const changes = ({ claim }: Queue): number => Math.min(1, claim.changes.size);
  const number = ({ waiting: [first] }: Queue): number => first?.number ?? 0;
  return (changes(one) - changes(other) || number(one) - number(other)) < 0;
}
