import type {
  Change,
  ComparedCell,
  ComparedKind,
  ComparedReport,
  ComparedRow,
  ComparedState,
  Comparison,
  Standing,
} from '../model/comparison.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { UserError } from '../support/errors.js';
import { groupBy } from './group.js';

/** A report, and the file that it was read from. */
export interface NamedReport {
  readonly file: string;
  readonly report: Report;
}

/**
 * Lays reports side by side. Reports of one candidate are put in the order of their time, and what became of each thing
 * between the oldest and the newest is said; reports of several candidates keep the order in which they are given.
 * @throws UserError when there are fewer than two, or they are about different Building Blocks or GovSpec versions.
 */
export function compareReports(given: readonly NamedReport[]): Comparison {
  const [first] = given;
  if (first === undefined || given.length < 2) {
    throw new UserError('There is nothing to compare.', { hint: 'Name two or more report.json files.' });
  }
  assertAlike(first, given);
  const overTime = given.every(({ report }) => report.candidate.name === first.report.candidate.name);
  const named = overTime ? [...given].sort((a, b) => compareTexts(startOf(a), startOf(b))) : given;
  const reports = named.map(({ report }) => report);
  const rows = [...requirementRows(reports), ...operationRows(reports), ...(overTime ? scenarioRows(reports) : [])];
  const { id, title, govspec } = first.report.buildingBlock;
  return {
    mode: overTime ? 'over-time' : 'candidates',
    buildingBlock: { id, title, govspec },
    reports: labelled(named),
    rows: rows.filter(({ kind, change }) => kind !== 'scenario' || change !== 'same'),
    notes: notesOn(named),
  };
}

/** True when something that was shown to work is shown to be broken in the newest report. */
export function hasRegression({ mode, rows }: Comparison): boolean {
  return mode === 'over-time' && rows.some(({ change }) => change === 'regression');
}

function startOf({ report }: NamedReport): string {
  return report.run.startedAt;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function assertAlike(first: NamedReport, given: readonly NamedReport[]): void {
  const words = ({ report: { buildingBlock } }: NamedReport): string => `${buildingBlock.id} ${buildingBlock.govspec}`;
  const other = given.find((candidate) => words(candidate) !== words(first));
  if (other === undefined) return;
  throw new UserError(
    `The reports cannot be compared: ${first.file} is about ${words(first)}, ${other.file} about ${words(other)}.`,
    { hint: 'Compare reports of one Building Block and one version of its GovSpec.' },
  );
}

/** The name of the candidate where that says it all, with version, time or number where it does not. */
function labelled(named: readonly NamedReport[]): ComparedReport[] {
  const ways: readonly ((report: Report, position: number) => string)[] = [
    ({ candidate }) => candidate.name,
    ({ candidate }) => `${candidate.name} ${candidate.version ?? ''}`.trim(),
    ({ candidate, run }) => `${candidate.name} ${candidate.version ?? ''} ${run.startedAt}`.replace(/ {2,}/g, ' '),
    ({ candidate }, position) => `${candidate.name} (${position + 1})`,
  ];
  const labels = ways
    .map((way) => named.map(({ report }, position) => way(report, position)))
    .find((made, way) => way === ways.length - 1 || new Set(made).size === made.length);
  return named.map(({ file, report }, position) => ({
    label: labels?.[position] ?? file,
    file,
    runId: report.run.id,
    startedAt: report.run.startedAt,
    fit: report.fit,
    score: report.score.value,
    coverage: report.score.coverage,
    counts: report.score.counts,
  }));
}

/** Differences between the runs themselves: a change may come from them, and not from a candidate. */
function notesOn(named: readonly NamedReport[]): string[] {
  const facets: readonly [string, (report: Report) => string][] = [
    ['depths', ({ run }) => run.depth],
    ['seeds', ({ run }) => String(run.seed)],
    ['versions of govstack-check', ({ tool }) => tool.version],
    ['definitions', ({ buildingBlock }) => buildingBlock.apis.map(({ sha256 }) => sha256.slice(0, 8)).join('+')],
  ];
  const differing = facets.flatMap(([words, read]) => {
    const values = new Set(named.map(({ report }) => read(report)));
    return values.size > 1 ? [`The reports were made with different ${words}: ${[...values].join(', ')}.`] : [];
  });
  const broken = named.flatMap(({ file, report: { run } }) =>
    run.complete ? [] : [`The run of ${file} is not complete: ${run.stoppedBy ?? 'it was cut short'}.`],
  );
  const edited = named.flatMap(({ file, report: { run } }) =>
    run.edited.length === 0 ? [] : [`${file} rests on ${run.edited.length} features that were edited.`],
  );
  return [...differing, ...broken, ...edited];
}

const standings: Readonly<Record<ComparedKind, Readonly<Partial<Record<ComparedState, Standing>>>>> = {
  requirement: {
    'fit-tested': 'met',
    'fit-partly': 'met-partly',
    'fit-attested': 'met-partly',
    'gap-tested': 'gap',
    'gap-declared': 'gap',
    'not-verified': 'open',
  },
  operation: { fit: 'met', partial: 'gap-partly', gap: 'gap', 'not-verified': 'open' },
  scenario: { pass: 'met', fail: 'gap', 'not-verified': 'open', error: 'open' },
};

/** One thing as one report has it. */
interface Seen {
  readonly id: string;
  readonly title: string;
  readonly level?: ComparedRow['level'];
  readonly state: ComparedState;
  readonly reason?: string;
  /** The verdicts on which its state rests. */
  readonly rests: readonly Verdict[];
}

function requirementRows(reports: readonly Report[]): ComparedRow[] {
  return rowsOf(
    'requirement',
    reports.map(({ requirements, verdicts }) =>
      requirements.map(({ id, statement, level, status, reason }) => ({
        id,
        title: statement,
        level,
        state: status,
        reason,
        rests: verdicts.filter((verdict) => verdict.requirements.includes(id)),
      })),
    ),
  );
}

function operationRows(reports: readonly Report[]): ComparedRow[] {
  return rowsOf(
    'operation',
    reports.map(({ operations, verdicts }) => {
      const own = groupBy(verdicts, ({ operation }) => operation);
      return operations.map(({ operation, method, path, fit, why }) => ({
        id: operation,
        title: `${method} ${path}`,
        state: fit,
        ...(why === undefined ? {} : { reason: why }),
        rests: own.get(operation) ?? [],
      }));
    }),
  );
}

function scenarioRows(reports: readonly Report[]): ComparedRow[] {
  return rowsOf(
    'scenario',
    reports.map(({ verdicts }) =>
      verdicts.map((verdict) => {
        const [problem] = verdict.problems;
        const reason = problem === undefined ? verdict.reason : `expected ${problem.expected}, got ${problem.actual}`;
        return {
          id: verdict.id,
          title: `${verdict.operation}: ${verdict.title === '' ? verdict.rule : verdict.title}`,
          state: verdict.outcome,
          ...(reason === undefined ? {} : { reason }),
          rests: [verdict],
        };
      }),
    ),
  );
}

/** One row for everything that any report speaks of, in the order in which it first appears. */
function rowsOf(kind: ComparedKind, columns: readonly (readonly Seen[])[]): ComparedRow[] {
  const maps = columns.map((column) => new Map(column.map((seen) => [seen.id, seen])));
  const ids = new Set(columns.flatMap((column) => column.map(({ id }) => id)));
  return [...ids].map((id) => rowOf(kind, id, maps));
}

function rowOf(kind: ComparedKind, id: string, maps: readonly ReadonlyMap<string, Seen>[]): ComparedRow {
  const seen = maps.map((map) => map.get(id));
  const known = seen.find((one) => one !== undefined);
  const cells = seen.map((one) => cellOf(kind, one));
  return {
    kind,
    id,
    title: known?.title ?? id,
    ...(known?.level === undefined ? {} : { level: known.level }),
    cells,
    differs: new Set(cells.map(({ state }) => state)).size > 1,
    change: changeOf(cells, seen),
  };
}

function cellOf(kind: ComparedKind, seen: Seen | undefined): ComparedCell {
  if (seen === undefined) return { state: 'absent', standing: 'out' };
  const { state, reason } = seen;
  return { state, standing: standings[kind][state] ?? 'out', ...(reason === undefined ? {} : { reason }) };
}

/** From the first report to the last. */
function changeOf(cells: readonly ComparedCell[], seen: readonly (Seen | undefined)[]): Change {
  const before = cells.at(0);
  const after = cells.at(-1);
  if (before === undefined || after === undefined || before.state === after.state) return 'same';
  const change = transitions[before.standing][after.standing] ?? 'other';
  return change === 'regression' && !isKnownToHaveWorked(seen.at(0), seen.at(-1)) ? 'new-gap' : change;
}

const toOpen = { open: 'newly-not-verified' } as const;
const fromUnknown = {
  met: 'newly-verified',
  'met-partly': 'newly-verified',
  'gap-partly': 'new-gap',
  gap: 'new-gap',
} as const;

/** What a change of standing means, by what it was and what it is; where nothing stands here, it is another change. */
const transitions: Readonly<Record<Standing, Readonly<Partial<Record<Standing, Change>>>>> = {
  met: { 'met-partly': 'newly-not-verified', 'gap-partly': 'regression', gap: 'regression', ...toOpen },
  'met-partly': { met: 'newly-verified', 'gap-partly': 'regression', gap: 'regression', ...toOpen },
  'gap-partly': { met: 'fix', 'met-partly': 'fix', gap: 'regression', ...toOpen },
  gap: { met: 'fix', 'met-partly': 'fix', 'gap-partly': 'fix', ...toOpen },
  open: fromUnknown,
  out: fromUnknown,
};

/**
 * A gap that rests only on what was not asked, or not shown, before is new to us, and no regression: a deeper run, or
 * another version of the tool, may simply ask more. Without any failed test the vendor's own answer says it.
 */
function isKnownToHaveWorked(before: Seen | undefined, after: Seen | undefined): boolean {
  const failed = (after?.rests ?? []).filter(({ outcome }) => outcome === 'fail');
  if (failed.length === 0) return true;
  const passed = new Set((before?.rests ?? []).flatMap(({ id, outcome }) => (outcome === 'pass' ? id : [])));
  return failed.some(({ id }) => passed.has(id));
}
