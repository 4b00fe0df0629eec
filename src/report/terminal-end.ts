import type { ChalkInstance } from 'chalk';
import type { ConclusionWord } from '../model/conclusion.js';
import { isWithoutApi } from '../model/definition.js';
import { type KnownGap, knownGapOf } from '../model/known-gap.js';
import type { Language } from '../model/language.js';
import type { Report } from '../model/report.js';
import type { History, SinceLast } from '../model/since-last.js';
import { causesOf } from './causes.js';
import { conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';
import { hanging, paragraph } from './layout.js';
import { regimeLines } from './regime-lines.js';
import { changeLists, sinceTitle } from './since-words.js';
import { speechOf } from './speech.js';
import { withoutApiLines } from './without-api.js';
import { counted, percent, problemWords, totalWords } from './words.js';

/** The maximum numbers that are printed; the other formats contain all. */
const maxSteps = 5;
const maxChanged = 10;

/** How the end is written, and what is known beside the report. */
export interface EndOptions {
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  readonly since?: SinceLast;
  readonly history?: History;
  readonly language?: Language;
  /** Gaps that the build lets pass. */
  readonly knownGaps?: readonly KnownGap[];
}

/** One line, for whoever asked for quiet. */
export function terminalBrief(report: Report, { chalk }: Pick<EndOptions, 'chalk'>): string {
  const word = chalk.bold(conclusionWords[report.conclusion.word].toUpperCase());
  return `${report.candidate.name}: ${word}   ${conclusionSentence(report)}`;
}

/** The end of a report at a terminal: what changed, the figures, what it comes to, and what to do next. */
export function terminalEnd(report: Report, options: EndOptions): string[] {
  const { chalk, width, since, history, language } = options;
  return [
    ...(since === undefined ? [] : sinceSection(since, options)),
    ...(history === undefined ? [] : ['', ...paragraph(historyLine(history, language), width)]),
    '',
    ...regimeLines(report.regime, { chalk, width }),
    '',
    ...verdictLines(report, options),
    ...partialLines(report, options),
    ...knownLines(report, options),
    ...nextSteps(report, options),
    '',
  ];
}

function sinceSection(since: SinceLast, { chalk, width }: EndOptions): string[] {
  const lists = changeLists(since);
  if (lists.length === 0) return ['', `${sinceTitle(since)}: no scenario changed between passed and failed.`];
  return [
    '',
    chalk.bold(sinceTitle(since)),
    ...lists.flatMap(({ title, scenarios }) => {
      const more = scenarios.length - maxChanged;
      return [
        ...paragraph(`${title} (${scenarios.length})`, width, 2),
        ...scenarios
          .slice(0, maxChanged)
          .flatMap(({ operation, title: scenario }) => paragraph(`${operation}  ${scenario}`, width, 4)),
        ...(more > 0 ? [chalk.dim(`    and ${more} more`)] : []),
      ];
    }),
  ];
}

function verdictLines(report: Report, { chalk, width }: EndOptions): string[] {
  const word = conclusionWords[report.conclusion.word].toUpperCase();
  const [first = '', ...others] = hanging(`${word}   ${conclusionSentence(report)}`, width, 0);
  const figures = isWithoutApi(report.buildingBlock) ? withoutApiLines(report) : scoreLines(report);
  return [
    conclusionColor(report, chalk).bold(word) + first.slice(word.length),
    ...others,
    ...figures.flatMap((line) => paragraph(line, width)),
  ];
}

function conclusionColor({ conclusion }: Report, chalk: ChalkInstance): ChalkInstance {
  const colors: Readonly<Record<ConclusionWord, ChalkInstance>> = {
    conforms: chalk.green,
    'not-decided': chalk.cyan,
    'not-enough-verified': chalk.yellow,
    'has-gaps': chalk.red,
    incomplete: chalk.magenta,
  };
  return colors[conclusion.word];
}

function scoreLines({ score: { value, coverage }, totals }: Report): string[] {
  return [
    `${percent(coverage)} of the scenarios of the Building Block that apply were verified; ${percent(value)} passed (mean over operations)`,
    totalWords(totals),
  ];
}

/** A run of a part passes no build, which surprises who does not know it. */
function partialLines({ run }: Report, { chalk, width }: EndOptions): string[] {
  if (run.tags === undefined) return [];
  const text = `Only a part was asked (${run.tags}). The rest counts as not verified, so this run decides nothing.`;
  return paragraph(text, width).map((line) => chalk.yellow(line));
}

/** A build may pass although there are gaps, which surprises who does not know why. */
function knownLines({ verdicts }: Report, { chalk, width, knownGaps = [] }: EndOptions): string[] {
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  const known = failed.filter((verdict) => knownGapOf(verdict, knownGaps) !== undefined);
  if (known.length === 0) return [];
  const text = `${known.length} of ${counted(failed.length, 'failed scenario')} are known gaps, which the build lets pass.`;
  return paragraph(text, width).map((line) => chalk.yellow(line));
}

/** The causes of the gaps, those that cost most first, each with the change that closes it. */
function nextSteps(report: Report, { chalk, width }: EndOptions): string[] {
  const causes = causesOf(report);
  if (causes.length === 0) return [];
  const more = causes.length - maxSteps;
  return [
    '',
    chalk.bold('What to do next'),
    ...causes.slice(0, maxSteps).flatMap(({ kind, places, operations }, index) => {
      const { title, remedy } = problemWords[kind];
      const where = `${counted(places.length, 'place')} in ${counted(operations.length, 'operation')}`;
      return hanging(`  ${index + 1}. ${title} (${where}). ${remedy}`.trimStart(), width - 2, 3).map(
        (line) => `  ${line}`,
      );
    }),
    ...(more > 0 ? [chalk.dim(`  and ${counted(more, 'more cause')}: see the HTML or Markdown report`)] : []),
  ];
}

/** The history of a candidate in one line. */
export function historyLine({ points, since }: History, language: Language = 'en'): string {
  const { say } = speechOf(language);
  const earlier = points.slice(0, -1);
  const [first] = earlier;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return say('history.none');
  return say('history.line', {
    count: earlier.length,
    date: first.at.slice(0, 10),
    from: percent(earlier.at(-1)?.score ?? null),
    to: percent(last.score),
    broken: since?.broken.length ?? 0,
    fixed: since?.fixed.length ?? 0,
  });
}
