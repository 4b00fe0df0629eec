import { Chalk, type ChalkInstance } from 'chalk';
import { type ComparedKind, type ComparedRow, type Comparison, changes, type Standing } from '../model/comparison.js';
import type { FormatOptions } from '../model/format.js';
import type { Speech } from '../support/words/speech.js';
import { changeTitles, kindWords, stateIn } from './comparison-words.js';
import { paragraph } from './layout.js';
import { speechOf } from './speech.js';
import { cut, textTable } from './table.js';
import { percent } from './words.js';

/** The maximum number of rows of a list that are printed; HTML and CSV contain all of them. */
const maxRows = 30;

/** How the comparison is written. */
interface Paper {
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  readonly speech: Speech;
}

/** A comparison for a person at a terminal: the reports, and then only what differs. */
export function renderComparisonTerminal(
  comparison: Comparison,
  { color, width, language = 'en' }: Pick<FormatOptions, 'color' | 'width' | 'language'>,
): string {
  const paper = { chalk: new Chalk({ level: color ? 1 : 0 }), width, speech: speechOf(language) };
  const { buildingBlock, mode, reports, notes } = comparison;
  const { say } = paper.speech;
  const title = mode === 'over-time' ? say('compare.overTime') : say('compare.candidates', { count: reports.length });
  return [
    '',
    paper.chalk.bold(`${buildingBlock.title} ${buildingBlock.govspec}: ${title}`),
    '',
    overview(comparison, paper.speech),
    ...notes.flatMap((note) => paragraph(note, width)).map((line) => paper.chalk.yellow(line)),
    ...(mode === 'over-time' ? changeSections(comparison, paper) : differences(comparison, paper)),
    '',
  ].join('\n');
}

/** The reports themselves. */
function overview({ reports }: Comparison, { say }: Speech): string {
  const head = ['summary.candidate', 'summary.run', 'charts.result', 'terminal.requiredMet', 'summary.score'];
  const rows = reports.map(({ label, startedAt, conclusion, score, coverage, counts, required }) => [
    label,
    startedAt.slice(0, 16).replace('T', ' '),
    say(`conclusion.${conclusion}`),
    say('summary.requiredMeaning', required),
    percent(score),
    percent(coverage),
    String(counts.fail),
  ]);
  return textTable(
    [...head, 'summary.coverage', 'history.failed'].map((key) => say(key)),
    rows,
  );
}

/** What changed, the worst first. */
function changeSections({ rows }: Comparison, paper: Paper): string[] {
  const { chalk, speech } = paper;
  const sections = changes.flatMap((change) => {
    const own = rows.filter((row) => row.change === change);
    if (change === 'same' || own.length === 0) return [];
    return ['', chalk.bold(`${speech.say(changeTitles[change])} (${own.length})`), ...rowLines(own, paper)];
  });
  return sections.length === 0 ? ['', speech.say('compare.nothingChanged')] : sections;
}

/** Candidates side by side: where they are not alike. */
function differences({ rows, reports }: Comparison, paper: Paper): string[] {
  const { chalk, speech, width } = paper;
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
        ...row.cells.map((cell) => paint(cell.standing, chalk)(stateIn(kind, cell, speech))),
        cut(row.title, titleWidth(width)),
      ]);
    const count = speech.say('compare.differ', { differ: differing.length, of: all.length });
    return [
      '',
      chalk.bold(`${speech.say(`compare.${kind}`)} (${count})`),
      ...(table.length === 0 ? [] : [textTable([speech.say(kindWords[kind]), ...labels, ''], table)]),
      ...more(differing.length, paper),
    ];
  });
}

function rowLines(rows: readonly ComparedRow[], paper: Paper): string[] {
  const { chalk, width, speech } = paper;
  const lines = rows.slice(0, maxRows).flatMap((row) => {
    const { kind, id, title, cells } = row;
    const states = cells.map((cell) => paint(cell.standing, chalk)(stateIn(kind, cell, speech))).join(' → ');
    const reason = cells.at(-1)?.reason;
    return [
      `  ${speech.say(kindWords[kind])} ${id}  ${states}`,
      ...(kind === 'scenario' ? [] : [`    ${chalk.dim(cut(title, width - 4))}`]),
      ...(reason === undefined ? [] : [`    ${cut(reason, width - 4)}`]),
    ];
  });
  return [...lines, ...more(rows.length, paper)];
}

function more(count: number, { chalk, speech: { say } }: Paper): string[] {
  if (count <= maxRows) return [];
  return [chalk.dim(`  ${say('terminal.moreIn', { count: count - maxRows, formats: 'HTML, CSV' })}`)];
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
