import { Chalk, type ChalkInstance } from 'chalk';
import type { TerminalOptions } from '../model/format.js';
import type { CandidateResult, CandidateSummary, PartState, Portfolio, UseCaseResult } from '../model/portfolio.js';
import { requirementStatuses } from '../model/report.js';
import { paragraph } from './layout.js';
import { journeyLine, journeyReasons, partWords, resultWords } from './portfolio-words.js';
import { cut, textTable } from './table.js';
import { counted, metWords, percent, statusWords } from './words.js';

/** The maximum number of gaps, and of reasons of one part of a step, that are printed; the files contain all of them. */
const maxGaps = 15;
const maxReasons = 3;

/** A portfolio for a person at a terminal. */
export function renderPortfolioTerminal(portfolio: Portfolio, { color, width }: TerminalOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const { name, candidates, useCase } = portfolio;
  return [
    '',
    chalk.bold(`${name}: ${counted(candidates.length, 'candidate')}`),
    '',
    matrix(candidates, chalk),
    ...troubles(candidates, chalk),
    ...gapLines(portfolio, chalk, width),
    ...(useCase === undefined ? [] : useCaseLines(useCase, chalk, width)),
    '',
  ].join('\n');
}

/** Building Block by candidate by status: how many requirements stand how. */
function matrix(candidates: readonly CandidateSummary[], chalk: ChalkInstance): string {
  const used = requirementStatuses.filter((status) =>
    candidates.some(({ shown }) => (shown?.requirements[status] ?? 0) > 0),
  );
  const rows = [...candidates]
    .sort((a, b) => a.buildingBlock.id.localeCompare(b.buildingBlock.id, 'en'))
    .map(({ name, buildingBlock, result, shown }) => [
      `${buildingBlock.title} ${buildingBlock.govspec}`,
      cut(name, 28),
      resultColor(result, chalk)(resultWords[result]),
      shown === undefined ? '–' : metWords(shown.required),
      percent(shown?.score ?? null),
      percent(shown?.coverage ?? null),
      ...used.map((status) => String(shown?.requirements[status] ?? '–')),
    ]);
  return textTable(
    [
      'Building Block',
      'candidate',
      'result',
      'REQUIRED met',
      'score',
      'coverage',
      ...used.map((status) => statusWords[status]),
    ],
    rows,
  );
}

function resultColor(result: CandidateResult, chalk: ChalkInstance): ChalkInstance {
  const colors = {
    conforms: chalk.green,
    'not-decided': chalk.cyan,
    'not-enough-verified': chalk.yellow,
    'has-gaps': chalk.red,
    incomplete: chalk.magenta,
    'not-checked': chalk.magenta,
  };
  return colors[result];
}

function troubles(candidates: readonly CandidateSummary[], chalk: ChalkInstance): string[] {
  const lines = candidates.flatMap(({ name, trouble }) =>
    trouble === undefined ? [] : [`  ${name}: ${trouble.message}`, `    ${chalk.dim(trouble.hint)}`],
  );
  return lines.length === 0 ? [] : ['', chalk.bold('Could not be checked'), ...lines];
}

function gapLines({ gaps }: Portfolio, chalk: ChalkInstance, width: number): string[] {
  if (gaps.length === 0) return ['', 'No REQUIRED requirement has a gap in what was verified.'];
  const lines = gaps
    .slice(0, maxGaps)
    .flatMap(({ set, requirement, statement, candidates, of }) => [
      `  ${chalk.red(`${candidates.length} of ${of}`)}  ${set} ${requirement}  ${cut(statement, Math.max(30, width - 40))}`,
      ...candidates.map(
        ({ name, reason }) => `        ${chalk.dim(`${name}:`)} ${cut(reason, Math.max(30, width - 30))}`,
      ),
    ]);
  const more = gaps.length - maxGaps;
  return [
    '',
    chalk.bold(`REQUIRED requirements with a gap, those first that stop most candidates (${gaps.length})`),
    ...lines,
    ...(more > 0 ? [chalk.dim(`  and ${more} more: see the HTML or JSON portfolio`)] : []),
  ];
}

function useCaseLines(
  { code, title, steps, journey, withoutApi = [] }: UseCaseResult,
  chalk: ChalkInstance,
  width: number,
): string[] {
  const covered = steps.filter(({ state }) => state === 'covered').length;
  const lines = steps.flatMap(({ id, title: step, state, parts }) => [
    `  ${partColor(state, chalk)(partWords[state].padEnd(17))} ${id} ${step}`,
    ...parts
      .filter((part) => part.state !== 'covered')
      .flatMap(({ buildingBlock, candidate, state: own, reasons }) => [
        `      ${buildingBlock}${candidate === undefined ? '' : ` (${candidate})`}: ${partWords[own]}`,
        ...reasons.slice(0, maxReasons).map((reason) => `        ${chalk.dim(cut(reason, Math.max(30, width - 8)))}`),
        ...(reasons.length > maxReasons ? [chalk.dim(`        and ${reasons.length - maxReasons} more`)] : []),
      ]),
  ]);
  const run =
    journey === undefined
      ? noJourney(withoutApi, width)
      : [
          '',
          chalk.bold('The journey across Building Blocks'),
          `  ${journeyLine(journey)}`,
          ...journeyReasons(journey).map((reason) => `    ${reason}`),
        ];
  return ['', chalk.bold(`${code} ${title}: ${covered} of ${steps.length} steps are covered`), ...lines, ...run];
}

/** Why no journey across Building Blocks is run. */
function noJourney(withoutApi: readonly string[], width: number): string[] {
  const why =
    withoutApi.length === 0
      ? 'the published use case does not say which operations its steps call.'
      : `these steps need Building Blocks that have no published API: ${withoutApi.join(', ')}.`;
  return ['', ...paragraph(`No journey is run: ${why}`, width, 2)];
}

function partColor(state: PartState, chalk: ChalkInstance): ChalkInstance {
  if (state === 'covered') return chalk.green;
  return state === 'gap' ? chalk.red : chalk.yellow;
}
