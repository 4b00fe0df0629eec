import { Chalk, type ChalkInstance } from 'chalk';
import { type ComparedKind, type ComparedRow, type Comparison, changes, type Standing } from '../model/comparison.js';
import type { FormatOptions } from '../model/format.js';
import type { Speech } from '../support/words/speech.js';
import { changeTitles, kindWords, stateIn } from './comparison-words.js';
import { fittedTable } from './fitted-table.js';
import { paragraph } from './layout.js';
import { speechOf } from './speech.js';
import { comparisonIn } from './spoken-documents.js';
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
  written: Comparison,
  { color, width, language = 'en' }: Pick<FormatOptions, 'color' | 'width' | 'language'>,
): string {
  const comparison = comparisonIn(written, { language, isolated: false });
  const paper = { chalk: new Chalk({ level: color ? 1 : 0 }), width, speech: speechOf(language) };
  const { buildingBlock, mode, reports, notes } = comparison;
  const { say } = paper.speech;
  const title = mode === 'over-time' ? say('compare.overTime') : say('compare.candidates', { count: reports.length });
  return [
    '',
    ...paragraph(`${buildingBlock.title} ${buildingBlock.govspec}: ${title}`, width).map((line) =>
      paper.chalk.bold(line),
    ),
    '',
    ...overview(comparison, paper),
    ...notes.flatMap((note) => paragraph(note, width)).map((line) => paper.chalk.yellow(line)),
    ...(mode === 'over-time' ? changeSections(comparison, paper) : differences(comparison, paper)),
    '',
  ].join('\n');
}

/** The reports themselves. */
function overview({ reports }: Comparison, { width, speech: { say } }: Paper): string[] {
  const keys = ['summary.candidate', 'summary.run', 'charts.result', 'terminal.requiredMet', 'summary.score'];
  const head = [...keys, 'summary.coverage', 'history.failed'].map((key) => say(key));
  const rows = reports.map(({ label, startedAt, conclusion, score, coverage, counts, required }) => [
    label,
    startedAt.slice(0, 16).replace('T', ' '),
    say(`conclusion.${conclusion}`),
    say('summary.requiredMeaning', required),
    percent(score),
    percent(coverage),
    String(counts.fail),
  ]);
  const cells = rows.map((row) => row.map((text) => ({ text })));
  return (
    fittedTable(head, cells, width) ??
    rows.flatMap(([label = '', ...figures]) => [
      ...paragraph(label, width),
      ...paragraph(figures.map((figure, index) => `${head[index + 1]}: ${figure}`).join('; '), width, 4),
    ])
  );
}

/** What changed, the worst first. */
function changeSections({ rows }: Comparison, paper: Paper): string[] {
  const { chalk, speech } = paper;
  const sections = changes.flatMap((change) => {
    const own = rows.filter((row) => row.change === change);
    if (change === 'same' || own.length === 0) return [];
    return ['', chalk.bold(`${speech.say(changeTitles[change])} (${own.length})`), ...changedLines(own, paper)];
  });
  return sections.length === 0 ? ['', speech.say('compare.nothingChanged')] : sections;
}

/** Candidates side by side: where they are not alike. */
function differences({ rows, reports }: Comparison, paper: Paper): string[] {
  const { chalk, speech } = paper;
  const kinds: readonly ComparedKind[] = ['requirement', 'operation'];
  return kinds.flatMap((kind) => {
    const all = rows.filter((row) => row.kind === kind);
    if (all.length === 0) return [];
    const differing = all.filter(({ differs }) => differs);
    const labels = reports.map(({ label }) => label);
    const shown = differing.slice(0, maxRows);
    const count = speech.say('compare.differ', { differ: differing.length, of: all.length });
    return [
      '',
      chalk.bold(`${speech.say(`compare.${kind}`)} (${count})`),
      ...(shown.length === 0 ? [] : sideBySide(shown, labels, paper)),
      ...more(differing.length, paper),
    ];
  });
}

/** Rows of one kind with a column for each report; under one another where there is no room for columns. */
function sideBySide(
  rows: readonly ComparedRow[],
  labels: readonly string[],
  { chalk, width, speech }: Paper,
): string[] {
  const table = rows.map(({ kind, id, title, cells }) => {
    const states = cells.map((cell) => ({ text: stateIn(kind, cell, speech), paint: paint(cell.standing, chalk) }));
    return { id, title, states };
  });
  const head = [...rows.slice(0, 1).map(({ kind }) => speech.say(kindWords[kind])), ...labels, ''];
  const cells = table.map(({ id, title, states }) => [{ text: id }, ...states, { text: title, paint: chalk.dim }]);
  return (
    fittedTable(head, cells, width) ??
    table.flatMap(({ id, title, states }) => [
      ...paragraph(id, width),
      ...paragraph(title, width, 4).map((line) => chalk.dim(line)),
      ...states.flatMap(({ text, paint: color }, index) =>
        endColoured(paragraph(`${labels[index]}: ${text}`, width, 4), text, color),
      ),
    ])
  );
}

/** Lines that end with a state, which has its colour. */
function endColoured(lines: readonly string[], state: string, color: ChalkInstance): string[] {
  return lines.map((line) => (line.endsWith(state) ? line.slice(0, line.length - state.length) + color(state) : line));
}

function changedLines(rows: readonly ComparedRow[], paper: Paper): string[] {
  const { chalk, width, speech } = paper;
  const lines = rows.slice(0, maxRows).flatMap((row) => {
    const { kind, id, title, cells } = row;
    const each = cells.map((cell) => stateIn(kind, cell, speech));
    const [states, last] = [each.join(' → '), each.at(-1) ?? ''];
    const { standing = 'open', reason } = cells.at(-1) ?? {};
    const color = paint(standing, chalk);
    return [
      ...endColoured(paragraph(`${speech.say(kindWords[kind])} ${id}  ${states}`, width, 2), last, color),
      ...(kind === 'scenario' ? [] : paragraph(title, width, 4).map((line) => chalk.dim(line))),
      ...(reason === undefined ? [] : paragraph(reason, width, 4)),
    ];
  });
  return [...lines, ...more(rows.length, paper)];
}

function more(count: number, { chalk, speech: { say } }: Paper): string[] {
  if (count <= maxRows) return [];
  return [chalk.dim(`  ${say('terminal.moreIn', { count: count - maxRows, formats: 'HTML, CSV' })}`)];
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
