import type { ComparedCell, ComparedKind, ComparedRow, ComparedState, Standing } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import type { Verdict } from '../../model/verdict.js';
import { groupBy } from '../../support/group-by.js';
import { changeBetween } from './change.js';

/** A requirement, an operation or a scenario as one report shows it. */
interface ReportedItem {
  readonly id: string;
  readonly title: string;
  readonly level?: ComparedRow['level'];
  readonly state: ComparedState;
  readonly reason?: string;
  /** The verdicts from which its state follows. */
  readonly verdicts: readonly Verdict[];
}

const standings: Readonly<Record<ComparedKind, Readonly<Partial<Record<ComparedState, Standing>>>>> = {
  requirement: {
    'fit-tested': 'met',
    'fit-partly': 'met-partly',
    'fit-attested': 'met-partly',
    'gap-tested': 'gap',
    'gap-declared': 'gap',
    served: 'open',
    'not-verified': 'open',
  },
  operation: { fit: 'met', partial: 'gap-partly', gap: 'gap', 'not-verified': 'open' },
  scenario: { pass: 'met', fail: 'gap', 'not-verified': 'open', error: 'open' },
};

export function requirementRows(reports: readonly Report[]): ComparedRow[] {
  return rowsOf('requirement', reports.map(requirementItems));
}

function requirementItems({ requirements, verdicts }: Report): ReportedItem[] {
  return requirements.map(({ id, statement, level, status, reason }) => ({
    id,
    title: statement,
    level,
    state: status,
    reason,
    verdicts: verdicts.filter((verdict) => verdict.requirements.includes(id)),
  }));
}

export function operationRows(reports: readonly Report[]): ComparedRow[] {
  return rowsOf('operation', reports.map(operationItems));
}

function operationItems({ operations, verdicts }: Report): ReportedItem[] {
  const byOperation = groupBy(verdicts, ({ operation }) => operation);
  return operations.map(({ operation, method, path, fit, why }) => ({
    id: operation,
    title: `${method} ${path}`,
    state: fit,
    ...(why === undefined ? {} : { reason: why }),
    verdicts: byOperation.get(operation) ?? [],
  }));
}

export function scenarioRows(reports: readonly Report[]): ComparedRow[] {
  return rowsOf(
    'scenario',
    reports.map(({ verdicts }) => verdicts.map(scenarioItem)),
  );
}

function scenarioItem(verdict: Verdict): ReportedItem {
  const [problem] = verdict.problems;
  const reason = problem === undefined ? verdict.reason : `expected ${problem.expected}, got ${problem.actual}`;
  return {
    id: verdict.id,
    title: `${verdict.operation}: ${verdict.title === '' ? verdict.rule : verdict.title}`,
    state: verdict.outcome,
    ...(reason === undefined ? {} : { reason }),
    verdicts: [verdict],
  };
}

/** One row for each item of any report, in the order in which items first appear. */
function rowsOf(kind: ComparedKind, columns: readonly (readonly ReportedItem[])[]): ComparedRow[] {
  const byId = columns.map((column) => new Map(column.map((item) => [item.id, item])));
  const ids = new Set(columns.flatMap((column) => column.map(({ id }) => id)));
  return [...ids].map((id) => rowOf(kind, id, byId));
}

function rowOf(kind: ComparedKind, id: string, columns: readonly ReadonlyMap<string, ReportedItem>[]): ComparedRow {
  const items = columns.map((column) => column.get(id));
  const known = items.find((item) => item !== undefined);
  const cells = items.map((item) => cellOf(kind, item));
  const sides = cells.map((cell, column) => ({ cell, verdicts: items[column]?.verdicts ?? [] }));
  return {
    kind,
    id,
    title: known?.title ?? id,
    ...(known?.level === undefined ? {} : { level: known.level }),
    cells,
    differs: new Set(cells.map(({ state }) => state)).size > 1,
    change: changeBetween(sides.at(0), sides.at(-1)),
  };
}

function cellOf(kind: ComparedKind, item: ReportedItem | undefined): ComparedCell {
  if (item === undefined) return { state: 'absent', standing: 'out' };
  const { state, reason } = item;
  return { state, standing: standings[kind][state] ?? 'out', ...(reason === undefined ? {} : { reason }) };
}
