import { crossFunctionalOperation } from '../../model/cross-functional.js';
import type { OperationResult, Report } from '../../model/report.js';
import { type Outcome, type Verdict, worst } from '../../model/verdict.js';
import { groupBy } from '../../support/group-by.js';
import { anchor } from './anchor.js';

/** One bar of a strip: a kind of check, and the worst that came of it. */
interface StripCell {
  readonly rule: string;
  readonly kind: string;
  readonly outcome: Outcome;
}

/** What a row must know of a scenario. */
interface RowScenario {
  readonly rule: string;
  /** The name of its kind of check. */
  readonly kind: string;
  readonly outcome: Outcome;
}

/** An operation, or what stands beside the operations, with its scenarios. */
interface OperationRow<Scenario extends RowScenario> {
  readonly anchor: string;
  /** Absent for what is about no single operation. */
  readonly operation?: OperationResult;
  /** What it is about where it is no operation: a key of the words. */
  readonly about?: 'operations.journeys' | 'operations.whole';
  readonly strip: readonly StripCell[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly scenarios: readonly Scenario[];
  /** How many checks do not apply. */
  readonly unasked: number;
}

/** What is worst stands first. */
const order: readonly Outcome[] = ['fail', 'error', 'not-verified', 'pass', 'not-applicable'];

/** One row for each operation in the order of the report, then what is about no single one. */
export function operationRows<Scenario extends RowScenario>(
  report: Report,
  views: ReadonlyMap<Verdict, Scenario>,
): OperationRow<Scenario>[] {
  const byOperation = groupBy(report.verdicts, ({ operation }) => operation);
  const known = new Set(report.operations.map(({ operation }) => operation));
  const whole = crossFunctionalOperation(report.buildingBlock.id);
  const rowOf = (id: string, own: Pick<OperationRow<Scenario>, 'operation' | 'about'>): OperationRow<Scenario> => {
    return { anchor: anchor('o', id), ...own, ...partsOf(byOperation.get(id) ?? [], views) };
  };
  const others = [...byOperation.keys()].filter((id) => !known.has(id));
  return [
    ...report.operations.map((operation) => rowOf(operation.operation, { operation })),
    ...others
      .map((id) => rowOf(id, { about: id === whole ? 'operations.whole' : 'operations.journeys' }))
      .filter(({ scenarios }) => scenarios.length > 0),
  ];
}

function partsOf<Scenario extends RowScenario>(verdicts: readonly Verdict[], views: ReadonlyMap<Verdict, Scenario>) {
  const scenarios = verdicts.flatMap((verdict) => views.get(verdict) ?? []);
  const count = (outcome: Outcome): number => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return {
    strip: stripOf(scenarios),
    counts: {
      pass: count('pass'),
      fail: count('fail'),
      'not-verified': count('not-verified'),
      error: count('error'),
      'not-applicable': count('not-applicable'),
    },
    scenarios: [...scenarios].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)),
    unasked: verdicts.length - scenarios.length,
  };
}

function stripOf(scenarios: readonly RowScenario[]): StripCell[] {
  return [...groupBy(scenarios, ({ rule }) => rule)].map(([rule, own]) => ({
    rule,
    kind: own[0]?.kind ?? rule,
    outcome: worst(own.map(({ outcome }) => outcome)),
  }));
}
