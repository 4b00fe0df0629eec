import { crossFunctionalOperation } from '../../model/cross-functional.js';
import type { OperationResult, Report } from '../../model/report.js';
import { type Outcome, type Verdict, worst } from '../../model/verdict.js';
import { groupBy } from '../group.js';
import { anchor } from './anchor.js';
import type { ScenarioView } from './scenario-views.js';

/** One bar of a strip: a kind of check, and the worst that came of it. */
export interface StripCell {
  readonly rule: string;
  readonly kind: string;
  readonly outcome: Outcome;
}

/** An operation, or what stands beside the operations, with its scenarios. */
export interface OperationRow {
  readonly anchor: string;
  /** Absent for what is about no single operation. */
  readonly operation?: OperationResult;
  /** What it is about where it is no operation: a key of the words. */
  readonly about?: 'operations.journeys' | 'operations.whole';
  readonly strip: readonly StripCell[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly scenarios: readonly ScenarioView[];
  /** How many checks do not apply. */
  readonly unasked: number;
}

/** What is worst stands first. */
const order: readonly Outcome[] = ['fail', 'error', 'not-verified', 'pass', 'not-applicable'];

/** One row for each operation in the order of the report, then what is about no single one. */
export function operationRows(report: Report, views: ReadonlyMap<Verdict, ScenarioView>): OperationRow[] {
  const byOperation = groupBy(report.verdicts, ({ operation }) => operation);
  const known = new Set(report.operations.map(({ operation }) => operation));
  const whole = crossFunctionalOperation(report.buildingBlock.id);
  const rowOf = (id: string, own: Pick<OperationRow, 'operation' | 'about'>): OperationRow => {
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

function partsOf(verdicts: readonly Verdict[], views: ReadonlyMap<Verdict, ScenarioView>) {
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

function stripOf(scenarios: readonly ScenarioView[]): StripCell[] {
  return [...groupBy(scenarios, ({ rule }) => rule)].map(([rule, own]) => ({
    rule,
    kind: own[0]?.kind ?? rule,
    outcome: worst(own.map(({ outcome }) => outcome)),
  }));
}
