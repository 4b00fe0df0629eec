import type { ChalkInstance } from 'chalk';
import { isWithoutApi } from '../model/definition.js';
import type { Language } from '../model/language.js';
import type { Fit, OperationResult, Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { commandsOf } from '../model/verdict-exchanges.js';
import { groupBy } from '../support/group-by.js';
import type { Speech } from '../support/words/speech.js';
import { hanging, numbered, paragraph, rowLines } from './layout.js';
import { leftGroups } from './left-items.js';
import { readingNotes } from './reading-notes.js';
import { speechOf } from './speech.js';
import { clauseLine, ofWhole, percent } from './words.js';

/** The maximum number of gaps that are printed; the other formats contain all of them. */
const maxGaps = 25;
const maxReasons = 6;

/** How a part of the report is written. */
interface Paper {
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  readonly speech: Speech;
}

interface BodyOptions extends Pick<Paper, 'chalk' | 'width'> {
  readonly language?: Language;
}

/** The body of the report for a person at a terminal: operations, what was not verified, and the gaps. What it comes to ends it. */
export function terminalBody(report: Report, { chalk, width, language = 'en' }: BodyOptions): string[] {
  const paper = { chalk, width, speech: speechOf(language) };
  return [
    ...heading(report, paper),
    ...(isWithoutApi(report.buildingBlock) ? [] : operationTable(report, paper)),
    ...unverifiedSection(report, paper),
    ...leftBehind(report, paper),
    ...gapSection(report, paper),
    ...closing(report, paper),
  ];
}

function heading({ buildingBlock, candidate }: Report, { chalk, width }: Paper): string[] {
  const version = candidate.version === undefined ? '' : ` ${candidate.version}`;
  const urls = Object.entries(candidate.urls).map(([api, url]) => `${api} ${url}`);
  return [
    '',
    chalk.bold(`${buildingBlock.title} ${buildingBlock.govspec}: ${candidate.name}${version}`),
    ...urls.flatMap((line) => paragraph(line, width)),
    '',
  ];
}

/** Beside its colour every fit has its word, and a mark that is seen from afar. */
const fitMarks: Readonly<Record<Fit, string>> = {
  fit: '✓',
  partial: '◐',
  gap: '✕',
  'not-verified': '?',
  'not-applicable': '–',
};

function fitColor(fit: Fit, chalk: ChalkInstance): ChalkInstance {
  const colors = {
    fit: chalk.green,
    partial: chalk.yellow,
    gap: chalk.red,
    'not-verified': chalk.cyan,
    'not-applicable': chalk.dim,
  };
  return colors[fit];
}

/** The least width of the column of a mark and its word, of a percentage, and of "35 of 39". */
const columns = { fit: 14, score: 6, verified: 12, least: 24, most: 60 };
/** Narrower terminals have no room for columns. */
const leastForColumns = 96;

function operationTable({ operations }: Report, paper: Paper): string[] {
  const { chalk, width, speech } = paper;
  const { say } = speech;
  if (width < leastForColumns) return operations.flatMap((operation) => stacked(operation, paper));
  const marks = Math.max(columns.fit, ...operations.map(({ fit }) => markedFit(fit, speech).length));
  const [score, verified] = [say('body.score'), say('body.verified')];
  const widths = {
    score: Math.max(columns.score, score.length),
    verified: Math.max(columns.verified, verified.length),
  };
  const longest = Math.max(0, ...operations.map(({ method, path }) => `${method} ${path}`.length));
  const operationWidth = Math.min(longest, columns.most, Math.floor(width / 2.5));
  const gaps = 4 * 2;
  const room = width - marks - operationWidth - widths.score - widths.verified - gaps;
  const why = Math.max(columns.least, Math.min(columns.most, room));
  const row = (texts: readonly [string, string, string, string, string], paint: (text: string) => string) =>
    rowLines([
      { text: texts[0], width: marks, paint },
      { text: texts[1], width: operationWidth },
      { text: texts[2], width: widths.score },
      { text: texts[3], width: widths.verified },
      { text: texts[4], width: why },
    ]);
  return [
    ...row(['', say('body.operation'), score, verified, say('body.why')], chalk.dim).map((line) => chalk.dim(line)),
    ...operations.flatMap((operation) => {
      const { fit, method, path } = operation;
      const texts = [
        markedFit(fit, speech),
        `${method} ${path}`,
        percent(operation.score.value),
        verifiedOf(operation, speech),
        whyOf(operation),
      ];
      return row(texts as [string, string, string, string, string], fitColor(fit, chalk));
    }),
  ];
}

/** One operation in lines of its own, for narrow terminals. */
function stacked(operation: OperationResult, { chalk, width, speech }: Paper): string[] {
  const { fit, method, path, score } = operation;
  const marked = markedFit(fit, speech);
  const [first = '', ...others] = hanging(`${marked}  ${method} ${path}`, width, 4);
  const verified = verifiedOf(operation, speech);
  const figures = speech.say('body.figures', { score: percent(score.value), verified });
  const why = whyOf(operation);
  return [
    fitColor(fit, chalk)(marked) + first.slice(marked.length),
    ...others,
    ...paragraph(why === '' ? figures : `${figures}: ${why}`, width, 4).map((line) => chalk.dim(line)),
  ];
}

function markedFit(fit: Fit, { say }: Speech): string {
  return `${fitMarks[fit]} ${say(`fit.${fit}`)}`;
}

function verifiedOf({ score: { counts } }: OperationResult, { say }: Speech): string {
  const met = counts.pass + counts.fail;
  return say('summary.requiredMeaning', { met, of: met + counts['not-verified'] + counts.error });
}

function whyOf({ fit, why = '' }: OperationResult): string {
  return fit === 'fit' ? '' : why;
}

/** One entry per operation and rule: the first failure whole, its siblings by name. */
function gapSection(report: Report, paper: Paper): string[] {
  const failed = report.verdicts.filter(({ outcome }) => outcome === 'fail');
  if (failed.length === 0) return [];
  const { chalk, speech } = paper;
  const groups = groupBy(failed, ({ operation, rule }) => `${operation} ${rule}`);
  const shown = [...groups.values()].slice(0, maxGaps);
  const more = groups.size - shown.length;
  return [
    '',
    chalk.bold(`${speech.say('body.gaps')} (${countIn(failed, report, speech)})`),
    ...shown.flatMap((group) => gapLines(group, paper)),
    ...(more > 0 ? ['', chalk.dim(speech.say('body.moreGaps', { count: more }))] : []),
  ];
}

function gapLines([verdict, ...siblings]: readonly Verdict[], { chalk, width, speech: { say } }: Paper): string[] {
  if (verdict === undefined) return [];
  const lines = verdict.problems.flatMap(({ kind, expected, actual, at, clause }) => {
    const title = say(`problem.${kind}`);
    const place = at === undefined || at === '' ? title : say('body.at', { title, place: at });
    const [first = '', ...others] = paragraph(`${place}: ${say('body.expected', { expected, actual })}`, width, 2);
    return [
      `  ${chalk.red(title)}${first.slice(2 + title.length)}`,
      ...others,
      ...labelled(say('body.clause'), clauseLine(clause)),
    ];
  });
  const likewise = siblings.map(({ title }) => title).join('; ');
  // A command line stays whole, so that it can be copied.
  const repeat = commandsOf(verdict).map(
    (command, index) => `    ${chalk.dim(say(index === 0 ? 'body.repeat' : 'body.then'))} ${command}`,
  );
  return [
    '',
    ...hanging(`${verdict.operation}  ${verdict.title}`, width, 2),
    ...lines,
    ...(verdict.requirements.length === 0 ? [] : labelled(say('body.requirement'), verdict.requirements.join(', '))),
    ...labelled(say('body.scenario'), verdict.id),
    ...repeat,
    ...(likewise === '' ? [] : labelled(say('body.likewise'), likewise)),
  ];

  function labelled(label: string, text: string): string[] {
    const [first = '', ...others] = paragraph(`${label} ${text}`, width, 4);
    return [`    ${chalk.dim(label)}${first.slice(4 + label.length)}`, ...others];
  }
}

/** What was not verified, by reason: the reader sees what to supply. */
function unverifiedSection(report: Report, { chalk, width, speech }: Paper): string[] {
  const open = report.verdicts.filter(({ outcome }) => outcome === 'not-verified' || outcome === 'error');
  if (open.length === 0) return [];
  const groups = groupBy(open, ({ reason }) => reason ?? '');
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const more = sorted.length - maxReasons;
  return [
    '',
    chalk.bold(`${speech.say('body.unverified')} (${countIn(open, report, speech)})`),
    ...sorted.slice(0, maxReasons).flatMap(([reason, group]) => numbered(group.length, reason, width)),
    ...(more > 0 ? [chalk.dim(`        ${speech.say('body.moreReasons', { count: more })}`)] : []),
  ];
}

/** The number of reasons and of identifiers that are shown; report.json has all. */
const maxLeft = { groups: 8, identifiers: 3 };

/** What the run created and could not remove. */
function leftBehind(report: Report, { chalk, width, speech: { say } }: Paper): string[] {
  const groups = leftGroups(report);
  if (groups.length === 0) return [];
  const more = groups.length - maxLeft.groups;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return [
    '',
    chalk.bold(say('body.left', { count: total })),
    ...groups.slice(0, maxLeft.groups).flatMap(({ count, resource, why, identifiers }) => {
      const named = identifiers.slice(0, maxLeft.identifiers).join(', ');
      const others = identifiers.length > maxLeft.identifiers ? ', …' : '';
      return numbered(count, `${resource}: ${why}${named === '' ? '' : ` (${named}${others})`}`, width);
    }),
    ...(more > 0 ? [chalk.dim(`        ${say('body.moreLeft', { count: more })}`)] : []),
  ];
}

/** How many verdicts, and how many of them speak of no single operation: those are in no count of a score. */
function countIn(verdicts: readonly Verdict[], { operations }: Report, { say }: Speech): string {
  const whole = ofWhole(verdicts, operations);
  return whole === 0 ? String(verdicts.length) : say('body.ofWhole', { count: verdicts.length, whole });
}

/** What a reader must know to read the figures. */
function closing(report: Report, { chalk, width, speech }: Paper): string[] {
  return [
    '',
    ...readingNotes(report, speech)
      .flatMap((note) => paragraph(note, width))
      .map((line) => chalk.dim(line)),
  ];
}
