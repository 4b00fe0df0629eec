import type { Catalogue } from '../../model/catalogue.js';
import type { Check } from '../../model/check.js';
import { atDepth, type OperationPlan } from '../../model/plan.js';
import { ProtectedScenarios } from './protected-scenarios.js';
import { Ranks } from './ranks.js';
import {
  created,
  type Estimating,
  estimating,
  type Parcel,
  parcelsOf,
  requestsBeside,
  sharedRequests,
} from './requests.js';

/** How many requests an operation takes at standard depth, on the average of a definition. */
const requestsOfOperation = 40;

/** A definition with fewer operations may take as many requests as one with so many: some are sent once for all. */
const fewestOperations = 5;

/** By so much, a run may send more than is estimated. */
const reserve = 1.07;

/** A plan in which so many scenarios are left to thorough depth. */
interface ChangedPlan {
  readonly place: number;
  readonly plan: OperationPlan;
  readonly scenarios: number;
}

/** The plan of an operation in numbers: how many requests it takes, and the ranks and the requests of what may be left out. */
interface Size {
  readonly requests: number;
  readonly setUps: number;
  readonly ranks: readonly number[];
  readonly costs: readonly number[];
}

/** One that may be left out, by the place of its operation and its place there. */
interface Choice {
  readonly operation: number;
  readonly index: number;
  readonly rank: number;
  readonly requests: number;
  /** How many of the same rank come before it at the operation. */
  readonly turn: number;
}

/**
 * Keeps standard depth within its requests: looks at the plans of all operations, one after the other, and says then which scenarios
 * are left to thorough depth. Of the plans only numbers are kept, because those of a large definition take much memory.
 */
export class RequestBudget {
  private readonly sizes: Size[] = [];
  private readonly ranks = new Ranks();
  private readonly kept: ProtectedScenarios;
  private readonly by: Estimating;

  constructor(
    private readonly catalogue: Catalogue,
    checks: readonly Check[],
  ) {
    this.by = estimating(catalogue, checks);
    this.kept = new ProtectedScenarios(catalogue);
  }

  /** Takes note of the next operation of the definition. */
  add(plan: OperationPlan): void {
    const standard = atDepth(plan, 'standard');
    this.kept.note(standard);
    const requests = sharedRequests(standard, this.by) + sumOf(parcelsOf(standard, this.by));
    const movable = this.movableOf(standard);
    const ranks = this.ranks.of(standard);
    this.sizes.push({
      requests,
      setUps: created(standard.template),
      ranks: movable.map(({ scenarios }) => Math.min(...scenarios.map((one) => ranks.get(one) ?? 0))),
      costs: movable.map((one) => one.requests),
    });
  }

  /** The plans in which scenarios are left to thorough depth, by the places of their operations. */
  *changes(operations: readonly OperationPlan[]): Generator<ChangedPlan> {
    for (const [place, indexes] of this.leftOut()) {
      const plan = operations[place];
      if (plan === undefined) continue;
      const movable = this.movableOf(atDepth(plan, 'standard'));
      const left = new Set(indexes.flatMap((index) => movable[index]?.scenarios.map(({ id }) => id) ?? []));
      yield { place, plan: leavingOut(plan, left), scenarios: left.size };
    }
  }

  /** What may be left out of the plan of an operation at standard depth. What is asked at quick depth is sent anyway. */
  private movableOf(plan: OperationPlan): Parcel[] {
    return parcelsOf(plan, this.by)
      .filter(({ scenarios }) => scenarios.every((one) => one.depth === 'standard' && !this.kept.has(one)))
      .filter(({ requests }) => requests > 0);
  }

  /** The least telling that are too much, by the place of their operation: which of the movable ones. */
  private leftOut(): ReadonlyMap<number, readonly number[]> {
    const { length } = this.sizes;
    const setUps = this.sizes.reduce((sum, size) => sum + size.setUps, 0) / Math.max(length, 1);
    const all = sumOf(this.sizes) + requestsBeside(this.catalogue, setUps);
    let tooMany = all * reserve - requestsOfOperation * Math.max(length, fewestOperations);
    const left = new Map<number, number[]>();
    if (tooMany <= 0) return left;
    for (const { operation, index, requests } of this.sizes.flatMap(choicesOf).sort(leastTellingFirst)) {
      if (tooMany <= 0) break;
      tooMany -= requests * reserve;
      left.set(operation, [...(left.get(operation) ?? []), index]);
    }
    return left;
  }
}

function choicesOf({ ranks, costs }: Size, operation: number): Choice[] {
  const met = new Map<number, number>();
  return ranks.map((rank, index) => {
    const turn = met.get(rank) ?? 0;
    met.set(rank, turn + 1);
    return { operation, index, rank, turn, requests: costs[index] ?? 0 };
  });
}

/** Of what tells as little, operations that have more of it give first. */
function leastTellingFirst(one: Choice, other: Choice): number {
  return other.rank - one.rank || other.turn - one.turn || one.operation - other.operation;
}

function leavingOut(plan: OperationPlan, left: ReadonlySet<string>): OperationPlan {
  const groups = plan.groups.map(({ title, scenarios }) => ({
    title,
    scenarios: scenarios.map((one) => (left.has(one.id) ? { ...one, depth: 'thorough' as const } : one)),
  }));
  return { ...plan, groups };
}

function sumOf(all: readonly { readonly requests: number }[]): number {
  return all.reduce((sum, { requests }) => sum + requests, 0);
}
