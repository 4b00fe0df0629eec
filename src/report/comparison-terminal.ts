import { Chalk, type ChalkInstance } from 'chalk';
import { type ComparedKind, type ComparedRow, type Comparison, changes, type Standing } from '../model/comparison.js';
import type { TerminalOptions } from '../model/format.js';
import { changeTitles, kindWords, stateWords } from './comparison-words.js';
import { conclusionWords } from './conclusion-names.js';
import { cut, textTable } from './table.js';
import { metWords, percent } from './words.js';

/** The maximum number of rows of a list that are printed; HTML and CSV contain all of them. */
const maxRows = 30;

/** A comparison for a person at a terminal: the reports, and then only what differs. */
export function renderComparisonTerminal(comparison: Comparison, { color, width }: TerminalOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const { buildingBlock, mode, reports, notes } = comparison;
  const title = mode === 'over-time' ? 'one candidate over time' : `${reports.length} candidates`;
  const overview = reports.map(({ label, startedAt, conclusion, score, coverage, counts, required }) => [
    label,
    startedAt,
    conclusionWords[conclusion],
    metWords(required),
    percent(score),
    percent(coverage),
    String(counts.fail),
  ]);
  return [
    '',
    chalk.bold(`${buildingBlock.title} ${buildingBlock.govspec}: ${title}`),
    '',
    textTable(['candidate', 'run', 'result', 'REQUIRED met', 'score', 'coverage', 'failed'], overview),
    ...notes.map((note) => chalk.yellow(note)),
    ...(mode === 'over-time' ? changeSections(comparison, chalk, width) : differences(comparison, chalk, width)),
    '',
  ].join('\n');
}

/** What changed, the worst first. */
function changeSections({ rows }: Comparison, chalk: ChalkInstance, width: number): string[] {
  const sections = changes.flatMap((change) => {
    const own = rows.filter((row) => row.change === change);
    if (change === 'same' || own.length === 0) return [];
    return ['', chalk.bold(`${changeTitles[change]} (${own.length})`), ...rowLines(own, chalk, width)];
  });
  return sections.length === 0 ? ['', 'Nothing changed.'] : sections;
}

/** Candidates side by side: where they are not alike. */
function differences({ rows, reports }: Comparison, chalk: ChalkInstance, width: number): string[] {
  const kinds: readonly ComparedKind[] = ['requirement', 'operation'];
  return kinds.flatMap((kind) => {
    const all = rows.filter((row) => row.kind === kind);
    if (all.length === 0) return [];
    const differing = all.filter(({ differs }) => differs);
    const labels = reports.map(({ label }) => cut(label, 24));
    const table = differing
      .slice(0, maxRows)
      .map((row) => [
        row.id,
        ...row.cells.map((cell) => paint(cell.standing, chalk)(stateWords(kind, cell))),
        cut(row.title, titleWidth(width)),
      ]);
    return [
      '',
      chalk.bold(`The candidates differ in ${differing.length} of ${all.length} ${kindWords[kind]}s`),
      ...(table.length === 0 ? [] : [textTable([kind, ...labels, ''], table)]),
      ...more(differing.length, chalk),
    ];
  });
}

function rowLines(rows: readonly ComparedRow[], chalk: ChalkInstance, width: number): string[] {
  const lines = rows.slice(0, maxRows).flatMap((row) => {
    const { kind, id, title, cells } = row;
    const states = cells.map((cell) => paint(cell.standing, chalk)(stateWords(kind, cell))).join(' → ');
    const reason = cells.at(-1)?.reason;
    return [
      `  ${kind} ${id}  ${states}`,
      ...(kind === 'scenario' ? [] : [`    ${chalk.dim(cut(title, width - 4))}`]),
      ...(reason === undefined ? [] : [`    ${cut(reason, width - 4)}`]),
    ];
  });
  return [...lines, ...more(rows.length, chalk)];
}

function more(count: number, chalk: ChalkInstance): string[] {
  return count > maxRows ? [chalk.dim(`  and ${count - maxRows} more: see the HTML or CSV comparison`)] : [];
}

function titleWidth(width: number): number {
  return Math.max(30, width - 90);
}

function paint(standing: Standing, chalk: ChalkInstance): ChalkInstance {
  const colors = {
    met: chalk.green,
    'met-partly': chalk.green,
    'gap-partly': chalk.red,
    gap: chalk.red,
    open: chalk.yellow,
    out: chalk.dim,
  };
  return colors[standing];
}
