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

/** What is worst stands first. */
const order: readonly Outcome[] = ['fail', 'error', 'not-verified', 'pass', 'not-applicable'];

/** Which row it is. */
interface RowName {
  readonly id: string;
  /** Absent for what is about no single operation. */
  readonly operation?: OperationResult;
  /** What it is about where it is no operation: a key of the words. */
  readonly about?: 'operations.journeys' | 'operations.whole';
}

/**
 * An operation, or what stands beside the operations, with its scenarios. What the page shows of them is made when the row is written:
 * that of thousands of rows takes much memory.
 */
export class OperationRow {
  readonly anchor: string;
  readonly operation: OperationResult | undefined;
  readonly about: RowName['about'];

  constructor(
    private readonly report: Report,
    { id, operation, about }: RowName,
    private readonly verdicts: readonly Verdict[],
  ) {
    this.anchor = anchor('o', id);
    this.operation = operation;
    this.about = about;
  }

  /** Those that apply, what is worst first. */
  get scenarios(): Verdict[] {
    return this.applying.sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  }

  /** How many checks do not apply. */
  get unasked(): number {
    return this.verdicts.length - this.applying.length;
  }

  get strip(): StripCell[] {
    return [...groupBy(this.applying, ({ rule }) => rule)].map(([rule, own]) => ({
      rule,
      kind: ruleWords(this.report, rule).title,
      outcome: worst(own.map(({ outcome }) => outcome)),
    }));
  }

  private get applying(): Verdict[] {
    return this.verdicts.filter(({ outcome }) => outcome !== 'not-applicable');
  }
}

/** One row for each operation in the order of the report, then what is about no single one. */
export function operationRows(report: Report): OperationRow[] {
  const byOperation = groupBy(report.verdicts, ({ operation }) => operation);
  const known = new Set(report.operations.map(({ operation }) => operation));
  const whole = crossFunctionalOperation(report.buildingBlock.id);
  const rowOf = (name: RowName): OperationRow => new OperationRow(report, name, byOperation.get(name.id) ?? []);
  const others = [...byOperation.keys()].filter((id) => !known.has(id));
  return [
    ...report.operations.map((operation) => rowOf({ id: operation.operation, operation })),
    ...others
      .map((id) => rowOf({ id, about: id === whole ? 'operations.whole' : 'operations.journeys' }))
      .filter(({ scenarios }) => scenarios.length > 0),
  ];
}
