import { Chalk, type ChalkInstance } from 'chalk';
import type { ConclusionWord } from '../model/conclusion.js';
import { isWithoutApi } from '../model/definition.js';
import type { TerminalOptions } from '../model/format.js';
import type { Fit, OperationResult, Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';
import { groupBy } from './group.js';
import { leftGroups } from './left-items.js';
import { regimeLines } from './regime-lines.js';
import { cut, plainTable } from './table.js';
import { withoutApiLines } from './without-api.js';
import { clauseLine, counted, countOf, fitWords, percent, problemWords, totalWords } from './words.js';

/** The maximum number of gaps that are printed; the other formats contain all of them. */
const maxGaps = 25;
const maxReasons = 6;

/** The report for a person at a terminal: the score, a table of operations, the gaps, and what was not verified. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  return [
    ...heading(report, chalk),
    ...(isWithoutApi(report.buildingBlock) ? [] : [operationTable(report, chalk, options.width)]),
    ...gapSection(report, chalk),
    ...unverifiedSection(report, chalk),
    ...leftBehind(report, chalk),
    ...closing(report, chalk),
  ].join('\n');
}

function heading(report: Report, chalk: ChalkInstance): string[] {
  const { buildingBlock, candidate } = report;
  const version = candidate.version === undefined ? '' : ` ${candidate.version}`;
  return [
    '',
    chalk.bold(`${buildingBlock.title} ${buildingBlock.govspec}: ${candidate.name}${version}`),
    `${Object.entries(candidate.urls)
      .map(([api, url]) => `${api} ${url}`)
      .join('   ')}`,
    '',
    `${conclusionColor(report, chalk).bold(conclusionWords[report.conclusion.word].toUpperCase())}   ${conclusionSentence(report)}`,
    ...(isWithoutApi(buildingBlock) ? withoutApiLines(report) : scoreLines(report, chalk)),
    '',
    ...regimeLines(report.regime, chalk),
    '',
  ];
}

function scoreLines({ score: { value, coverage }, totals }: Report, chalk: ChalkInstance): string[] {
  return [
    `${chalk.bold(percent(coverage))} of the scenarios of the Building Block that apply were verified; ${chalk.bold(percent(value))} passed (mean over operations)`,
    totalWords(totals),
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

function operationTable(report: Report, chalk: ChalkInstance, width: number): string {
  const whyWidth = Math.max(20, Math.min(60, width - 78));
  const table = plainTable({
    head: ['', 'operation', 'score', 'verified', 'why'].map((text) => chalk.dim(text)),
    colWidths: [14, 44, 7, 10, whyWidth],
  });
  for (const operation of report.operations) table.push(operationRow(operation, chalk, whyWidth - 2));
  return table.toString();
}

function operationRow(operation: OperationResult, chalk: ChalkInstance, whyWidth: number): string[] {
  const { counts } = operation.score;
  const applicable = counts.pass + counts.fail + counts['not-verified'] + counts.error;
  return [
    fitColor(operation.fit, chalk)(fitWords[operation.fit]),
    cut(`${operation.method} ${operation.path}`, 42),
    percent(operation.score.value),
    `${counts.pass + counts.fail} of ${applicable}`,
    operation.fit === 'fit' ? '' : cut(operation.why ?? '', whyWidth),
  ];
}

/** One entry per operation and rule: the first failure whole, its siblings by name. */
function gapSection(report: Report, chalk: ChalkInstance): string[] {
  const failed = report.verdicts.filter(({ outcome }) => outcome === 'fail');
  if (failed.length === 0) return [];
  const groups = groupBy(failed, ({ operation, rule }) => `${operation} ${rule}`);
  const shown = [...groups.values()].slice(0, maxGaps);
  const more = groups.size - shown.length;
  return [
    '',
    chalk.bold(`Gaps (${countOf(failed, report)})`),
    ...shown.flatMap((group) => gapLines(group, chalk)),
    ...(more > 0 ? ['', chalk.dim(`and ${more} more: see the HTML or JSON report`)] : []),
  ];
}

function gapLines([verdict, ...siblings]: readonly Verdict[], chalk: ChalkInstance): string[] {
  if (verdict === undefined) return [];
  const lines = verdict.problems.flatMap(({ kind, expected, actual, at, clause }) => [
    `  ${chalk.red(problemWords[kind].title)}${at === undefined || at === '' ? '' : ` at ${at}`}: expected ${expected}, got ${actual}`,
    `    ${chalk.dim('clause')} ${clauseLine(clause)}`,
  ]);
  const requirements =
    verdict.requirements.length === 0 ? [] : [`    ${chalk.dim('requirement')} ${verdict.requirements.join(', ')}`];
  const repeat = verdict.repeat === undefined ? [] : [`    ${chalk.dim('repeat')} ${verdict.repeat}`];
  const others =
    siblings.length === 0 ? [] : [`    ${chalk.dim('likewise')} ${siblings.map(({ title }) => title).join('; ')}`];
  return ['', `${verdict.operation}  ${chalk.dim(verdict.title)}`, ...lines, ...requirements, ...repeat, ...others];
}

/** What was not verified, by reason: the reader sees what to supply. */
function unverifiedSection(report: Report, chalk: ChalkInstance): string[] {
  const open = report.verdicts.filter(({ outcome }) => outcome === 'not-verified' || outcome === 'error');
  if (open.length === 0) return [];
  const groups = groupBy(open, ({ reason }) => reason ?? '');
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const more = sorted.length - maxReasons;
  return [
    '',
    chalk.bold(`Not verified (${countOf(open, report)})`),
    ...sorted.slice(0, maxReasons).map(([reason, group]) => `  ${String(group.length).padStart(4)}  ${reason}`),
    ...(more > 0 ? [chalk.dim(`        and ${more} more reasons`)] : []),
  ];
}

/** The number of reasons and of identifiers that are shown; report.json has all. */
const maxLeft = { groups: 8, identifiers: 3 };

/** What the run created and could not remove. */
function leftBehind(report: Report, chalk: ChalkInstance): string[] {
  const groups = leftGroups(report);
  if (groups.length === 0) return [];
  const more = groups.length - maxLeft.groups;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return [
    '',
    chalk.bold(`Left at the candidate (${counted(total, 'item')} that the run created)`),
    ...groups.slice(0, maxLeft.groups).map(({ count, resource, why, identifiers }) => {
      const named = identifiers.slice(0, maxLeft.identifiers).join(', ');
      const others = identifiers.length > maxLeft.identifiers ? ', …' : '';
      return `  ${String(count).padStart(4)}  ${resource}: ${why}${named === '' ? '' : ` (${named}${others})`}`;
    }),
    ...(more > 0 ? [chalk.dim(`        and ${counted(more, 'more reason')}, in report.json`)] : []),
  ];
}

function closing({ defects, verdicts, run }: Report, chalk: ChalkInstance): string[] {
  const observations = verdicts.reduce((sum, verdict) => sum + verdict.observations.length, 0);
  const also = `${counted(observations, 'observation')} and ${counted(defects.length, 'defect')} of the GovSpec`;
  const edited =
    run.edited.length === 0
      ? []
      : [chalk.dim(`The features differ from the generated ones in ${counted(run.edited.length, 'file')}.`)];
  const custom = verdicts.filter((verdict) => verdict.custom !== undefined).length;
  const beside =
    custom === 0
      ? []
      : [
          chalk.dim(
            `${counted(custom, 'scenario')} that the vendor added or changed count for nothing but their failures.`,
          ),
        ];
  return [
    '',
    chalk.dim(`The reports also list ${also}; none of them counts against the candidate.`),
    ...edited,
    ...beside,
    '',
  ];
}
