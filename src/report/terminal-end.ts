import type { ChalkInstance } from 'chalk';
import type { ConclusionWord } from '../model/conclusion.js';
import { isWithoutApi } from '../model/definition.js';
import { type KnownGap, knownGapOf } from '../model/known-gap.js';
import type { Language } from '../model/language.js';
import type { Report } from '../model/report.js';
import type { History, SinceLast } from '../model/since-last.js';
import type { Speech } from '../support/words/speech.js';
import { causesOf } from './causes.js';
import { sentenceOf, wordOf } from './conclusion-words.js';
import { hanging, paragraph } from './layout.js';
import { regimeLines } from './regime-lines.js';
import { speechOf } from './speech.js';
import { sinceIn } from './spoken-documents.js';
import { totalsIn, withoutApiLines } from './without-api.js';
import { percent } from './words.js';

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
export function terminalBrief(
  report: Report,
  { chalk, language = 'en' }: Pick<EndOptions, 'chalk' | 'language'>,
): string {
  const speech = speechOf(language);
  const word = chalk.bold(wordOf(report, speech));
  return `${report.candidate.name}: ${word}   ${sentenceOf(report, speech)}`;
}

/** How the end is written, with what says its words. */
interface SpokenOptions extends EndOptions {
  readonly speech: Speech;
}

/** The end of a report at a terminal: what changed, the figures, what it comes to, and what to do next. */
export function terminalEnd(report: Report, given: EndOptions): string[] {
  const { width, since, history, language = 'en' } = given;
  const options = { ...given, speech: speechOf(language) };
  return [
    ...(since === undefined ? [] : sinceSection(sinceIn(since, { language, isolated: false }), options)),
    ...(history === undefined ? [] : ['', ...paragraph(historyLine(history, language), width)]),
    '',
    ...regimeLines(report.regime, options),
    '',
    ...verdictLines(report, options),
    ...partialLines(report, options),
    ...knownLines(report, options),
    ...nextSteps(report, options),
    '',
  ];
}

const changes = ['broken', 'found', 'undecided', 'fixed'] as const;

/** What changed since the report before, the worst first. */
function sinceSection(since: SinceLast, { chalk, width, speech: { say } }: SpokenOptions): string[] {
  const title = say('terminal.since', { date: since.at.slice(0, 16).replace('T', ' ') });
  const changed = changes.filter((change) => since[change].length > 0);
  if (changed.length === 0) return ['', `${title}: ${say('terminal.noChange')}`];
  return [
    '',
    chalk.bold(title),
    ...changed.flatMap((change) => {
      const scenarios = since[change];
      const more = scenarios.length - maxChanged;
      return [
        ...paragraph(`${say(`history.${change}`)} (${scenarios.length})`, width, 2),
        ...scenarios
          .slice(0, maxChanged)
          .flatMap(({ operation, title: scenario }) => paragraph(`${operation}  ${scenario}`, width, 4)),
        ...(more > 0 ? [chalk.dim(`    ${say('terminal.more', { count: more })}`)] : []),
      ];
    }),
  ];
}

function verdictLines(report: Report, { chalk, width, speech }: SpokenOptions): string[] {
  const word = wordOf(report, speech);
  const [first = '', ...others] = hanging(`${word}   ${sentenceOf(report, speech)}`, width, 0);
  const figures = isWithoutApi(report.buildingBlock) ? withoutApiLines(report, speech) : scoreLines(report, speech);
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

function scoreLines(report: Report, speech: Speech): string[] {
  const { value, coverage } = report.score;
  return [
    speech.say('terminal.score', { coverage: percent(coverage), value: percent(value) }),
    totalsIn(report, speech),
  ];
}

/** A run of a part passes no build, which surprises who does not know it. */
function partialLines({ run: { tags } }: Report, { chalk, width, speech: { say } }: SpokenOptions): string[] {
  if (tags === undefined) return [];
  return paragraph(say('terminal.partial', { tags }), width).map((line) => chalk.yellow(line));
}

/** A build may pass although there are gaps, which surprises who does not know why. */
function knownLines({ verdicts }: Report, { chalk, width, knownGaps = [], speech: { say } }: SpokenOptions): string[] {
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  const known = failed.filter((verdict) => knownGapOf(verdict, knownGaps) !== undefined);
  if (known.length === 0) return [];
  const text = say('terminal.known', { known: known.length, count: failed.length });
  return paragraph(text, width).map((line) => chalk.yellow(line));
}

/** The causes of the gaps, those that cost most first, each with the change that closes it. */
function nextSteps(report: Report, { chalk, width, speech: { say } }: SpokenOptions): string[] {
  const causes = causesOf(report);
  if (causes.length === 0) return [];
  const more = causes.length - maxSteps;
  return [
    '',
    chalk.bold(say('next.title')),
    ...causes.slice(0, maxSteps).flatMap(({ kind, places, operations }, index) => {
      const where = say('terminal.where', {
        places: say('next.places', { count: places.length }),
        operations: say('next.operations', { count: operations.length }),
      });
      const text = `${index + 1}. ${say(`problem.${kind}`)} (${where}). ${say(`remedy.${kind}`)}`;
      return hanging(text, width - 2, 3).map((line) => `  ${line}`);
    }),
    ...(more > 0 ? [chalk.dim(`  ${say('terminal.moreCauses', { count: more })}`)] : []),
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
