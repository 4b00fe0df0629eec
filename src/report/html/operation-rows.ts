import { crossFunctionalOperation } from '../../model/cross-functional.js';
import type { OperationResult, Report } from '../../model/report.js';
import { type Outcome, type Verdict, worst } from '../../model/verdict.js';
import { groupBy } from '../../support/group-by.js';
import { ruleWords } from '../rule-words.js';
import { anchor } from './anchor.js';

/** One bar of a strip: a kind of check, and the worst that came of it. */
interface StripCell {
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
  /** Those that apply, what is worst first. */
  readonly scenarios: readonly Verdict[];
  /** How many checks do not apply. */
  readonly unasked: number;
}

/** What is worst stands first. */
const order: readonly Outcome[] = ['fail', 'error', 'not-verified', 'pass', 'not-applicable'];

/** One row for each operation in the order of the report, then what is about no single one. */
export function operationRows(report: Report): OperationRow[] {
  const byOperation = groupBy(report.verdicts, ({ operation }) => operation);
  const known = new Set(report.operations.map(({ operation }) => operation));
  const whole = crossFunctionalOperation(report.buildingBlock.id);
  const rowOf = (id: string, own: Pick<OperationRow, 'operation' | 'about'>): OperationRow => {
    return { anchor: anchor('o', id), ...own, ...partsOf(report, byOperation.get(id) ?? []) };
  };
  const others = [...byOperation.keys()].filter((id) => !known.has(id));
  return [
    ...report.operations.map((operation) => rowOf(operation.operation, { operation })),
    ...others
      .map((id) => rowOf(id, { about: id === whole ? 'operations.whole' : 'operations.journeys' }))
      .filter(({ scenarios }) => scenarios.length > 0),
  ];
}

function partsOf(report: Report, verdicts: readonly Verdict[]) {
  const scenarios = verdicts.filter(({ outcome }) => outcome !== 'not-applicable');
  const count = (outcome: Outcome): number => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return {
    strip: stripOf(report, scenarios),
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

function stripOf(report: Report, scenarios: readonly Verdict[]): StripCell[] {
  return [...groupBy(scenarios, ({ rule }) => rule)].map(([rule, own]) => ({
    rule,
    kind: ruleWords(report, rule).title,
    outcome: worst(own.map(({ outcome }) => outcome)),
  }));
}
