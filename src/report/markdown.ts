import { markdownTable } from 'markdown-table';
import { type KnownGap, knownGapOf } from '../model/known-gap.js';
import type { OperationResult, Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { groupBy } from '../support/group-by.js';
import { type Cause, causesOf, type FailedPlace } from './causes.js';
import { conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';
import { cell, code as codeOf, cutShort, plain } from './markdown-text.js';
import { problemWords } from './problem-words.js';
import { regimeTitle } from './regime-lines.js';
import { clauseLine, counted, fitWords, metWords, percent, totalWords } from './words.js';

/** A comment on GitHub holds 65,536 characters; these limits keep the text below. */
const placesOfCause = 5;
const maxCauses = 20;
const maxText = 300;
const maxReasons = 15;
const maxKnown = 50;

/**
 * The report for a pull request or the summary of a build: the verdict, what to do next, and the rest folded.
 * @param knownGaps gaps that the build lets pass: they stand apart, with their reasons
 */
export function renderMarkdown(report: Report, knownGaps: readonly KnownGap[] = []): string {
  const fresh = report.verdicts.filter((verdict) => knownGapOf(verdict, knownGaps) === undefined);
  const parts = [
    ...verdictLines(report),
    ...nextSteps({ ...report, verdicts: fresh }),
    ...knownFold(report, knownGaps),
    ...folded(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

function verdictLines(report: Report): string[] {
  const { buildingBlock, candidate, conclusion, score, totals, regime } = report;
  const version = candidate.version === undefined ? '' : ` ${candidate.version}`;
  const { required, operations } = conclusion;
  const figures = [
    ['operations that fit', `${operations.fit} of ${operations.of}`],
    ['REQUIRED requirements met', metWords(required)],
    ['scenarios verified', percent(score.coverage)],
    ['scenarios passed', percent(score.value)],
  ];
  return [
    `## ${plain(`${buildingBlock.title} ${buildingBlock.govspec}: ${candidate.name}${version}`)}`,
    `**${conclusionWords[conclusion.word]}**: ${plain(conclusionSentence(report))}`,
    markdownTable([figures.map(([head = '']) => head), figures.map(([, figure = '']) => figure)]),
    `${totalWords(totals)}. ${plain(regimeTitle(regime))}.`,
  ];
}

function nextSteps(report: Report): string[] {
  const causes = causesOf(report);
  if (causes.length === 0) return [];
  const more = causes.length - maxCauses;
  return [
    '### What to do next',
    ...causes.slice(0, maxCauses).map((cause, index) => causeText(cause, index + 1)),
    ...(more > 0 ? [`And ${counted(more, 'more cause')}: see the HTML report.`] : []),
  ];
}

function causeText({ kind, places, required, operations }: Cause, place: number): string {
  const { title, remedy } = problemWords[kind];
  const costs = required.length === 0 ? '' : `; REQUIRED: ${plain(required.join(', '))}`;
  const more = places.length - placesOfCause;
  return [
    `${place}. **${title}** (${counted(places.length, 'place')} in ${counted(operations.length, 'operation')}${costs}). ${remedy}`,
    ...places.slice(0, placesOfCause).map((one) => `   - ${placeText(one)}`),
    ...(more > 0 ? [`   - and ${more} more`] : []),
  ].join('\n');
}

function placeText({ verdict, problem }: FailedPlace): string {
  const at = problem.at === undefined || problem.at === '' ? '' : ` at ${code(problem.at)}`;
  const said = `expected ${code(problem.expected)}, got ${code(problem.actual)}`;
  return `${code(verdict.operation)}, ${plain(verdict.title)}${at}: ${said} (${code(clauseLine(problem.clause))})`;
}

function folded({ operations, verdicts }: Report): string[] {
  const open = verdicts.filter(({ outcome }) => outcome === 'not-verified' || outcome === 'error');
  return [
    ...(operations.length === 0 ? [] : [fold(`Operations (${operations.length})`, operationTable(operations))]),
    ...(open.length === 0 ? [] : [fold(`Not verified (${open.length})`, reasonTable(open))]),
  ];
}

/** The gaps that are let pass, and why. */
function knownFold({ verdicts }: Report, knownGaps: readonly KnownGap[]): string[] {
  const rows = verdicts.flatMap((verdict) => {
    const known = verdict.outcome === 'fail' ? knownGapOf(verdict, knownGaps) : undefined;
    if (known === undefined) return [];
    const { reason = '', expires = '' } = known;
    return [[cell(code(verdict.id)), cell(plain(cutShort(reason, maxText))), expires]];
  });
  if (rows.length === 0) return [];
  const table = markdownTable([['scenario', 'reason', 'until'], ...rows.slice(0, maxKnown)]);
  return [fold(`Known gaps that pass (${rows.length})`, table)];
}

function operationTable(operations: readonly OperationResult[]): string {
  const rows = operations.map(({ fit, method, path, score, why }) => [
    fitWords[fit],
    cell(code(`${method} ${path}`)),
    percent(score.value),
    fit === 'fit' ? '' : cell(code(why ?? '')),
  ]);
  return markdownTable([['fit', 'operation', 'score', 'why'], ...rows]);
}

function reasonTable(open: readonly Verdict[]): string {
  const groups = [...groupBy(open, ({ reason }) => reason ?? '')].sort(([, a], [, b]) => b.length - a.length);
  const rows = groups
    .slice(0, maxReasons)
    .map(([reason, group]) => [String(group.length), cell(plain(cutShort(reason, maxText)))]);
  return markdownTable([['scenarios', 'reason'], ...rows]);
}

/** GitHub and GitLab read Markdown in a fold where an empty line comes first. */
function fold(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function code(text: string): string {
  return codeOf(text, maxText);
}
