import { Chalk, type ChalkInstance } from 'chalk';
import type { FormatOptions } from '../model/format.js';
import type { CandidateResult, CandidateSummary, Portfolio } from '../model/portfolio.js';
import { requirementStatuses } from '../model/report.js';
import type { Speech } from '../support/words/speech.js';
import { fittedTable, type TableCell } from './fitted-table.js';
import { paragraph } from './layout.js';
import { journeyIn, portfolioSentence, resultIn, setIn } from './portfolio-words.js';
import { speechOf } from './speech.js';
import { portfolioIn } from './spoken-documents.js';
import { useCaseLines } from './use-case-terminal.js';
import { percent } from './words.js';

/** The maximum number of gaps that are printed; the files contain all of them. */
const maxGaps = 15;

/** Narrower terminals have no room for columns. */
const leastForColumns = 100;

/** How a portfolio is written. */
interface Paper {
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  readonly speech: Speech;
}

/** A portfolio for a person at a terminal. */
export function renderPortfolioTerminal(
  written: Portfolio,
  { color, width, language = 'en' }: Pick<FormatOptions, 'color' | 'width' | 'language'>,
): string {
  const portfolio = portfolioIn(written, { language, isolated: false });
  const paper = { chalk: new Chalk({ level: color ? 1 : 0 }), width, speech: speechOf(language) };
  const { name, names, candidates, useCase } = portfolio;
  const { say } = paper.speech;
  const sentence = portfolioSentence(
    candidates.map(({ result }) => result),
    paper.speech,
  );
  return [
    '',
    ...paragraph(`${name}: ${say('portfolio.candidates', { count: candidates.length })}`, width).map((line) =>
      paper.chalk.bold(line),
    ),
    ...paragraph(sentence, width),
    '',
    ...overview(candidates, paper),
    ...requirementLines(candidates, paper),
    ...troubles(candidates, paper),
    ...gapLines(portfolio, paper),
    ...(useCase === undefined
      ? []
      : useCaseLines(useCase, journeyIn(useCase, names, paper.speech), { ...paper, names })),
    '',
  ].join('\n');
}

/** What came of each candidate, by Building Block: a table, or lines where there is no room for one. */
function overview(candidates: readonly CandidateSummary[], { chalk, width, speech }: Paper): string[] {
  const { say } = speech;
  const keys = ['summary.candidate', 'charts.result', 'terminal.requiredMet', 'summary.score', 'summary.coverage'];
  const heads = ['Building Block', ...keys.map((key) => say(key))];
  const rows = [...candidates]
    .sort((a, b) => a.buildingBlock.id.localeCompare(b.buildingBlock.id, 'en'))
    .map(({ name, buildingBlock, result, shown }): TableCell[] => [
      { text: `${buildingBlock.title} ${buildingBlock.govspec}` },
      { text: name },
      { text: resultIn(result, speech), paint: resultColor(result, chalk) },
      { text: shown === undefined ? '–' : say('summary.requiredMeaning', shown.required) },
      { text: percent(shown?.score ?? null) },
      { text: percent(shown?.coverage ?? null) },
    ]);
  const table = width < leastForColumns ? undefined : fittedTable(heads, rows, width);
  return (
    table ??
    rows.flatMap(([block, name, result, ...figures]) => [
      ...paragraph(`${block?.text}: ${name?.text}`, width, 1),
      ...paragraph(result?.text ?? '', width, 4).map((line) => result?.paint?.(line) ?? line),
      ...paragraph(figures.map(({ text }, index) => `${heads[index + 3]}: ${text}`).join('; '), width, 4),
    ])
  );
}

/** How many requirements of each candidate stand how. */
function requirementLines(candidates: readonly CandidateSummary[], { chalk, width, speech: { say } }: Paper): string[] {
  const lines = candidates.flatMap(({ name, shown }) => {
    if (shown === undefined) return [];
    const parts = requirementStatuses.flatMap((status) => {
      const count = shown.requirements[status];
      return count === 0 ? [] : [`${say(`status.${status}`)} ${count}`];
    });
    return paragraph(`${name}: ${parts.join(', ')}`, width, 2);
  });
  return lines.length === 0 ? [] : ['', chalk.bold(say('requirements.title')), ...lines];
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

function troubles(candidates: readonly CandidateSummary[], { chalk, width, speech: { say } }: Paper): string[] {
  const lines = candidates.flatMap(({ name, trouble }) =>
    trouble === undefined
      ? []
      : [
          ...paragraph(`${name}: ${trouble.message}`, width, 2),
          ...paragraph(trouble.hint, width, 4).map((line) => chalk.dim(line)),
        ],
  );
  return lines.length === 0 ? [] : ['', chalk.bold(say('portfolio.notCheckedTitle')), ...lines];
}

function gapLines({ gaps, names }: Portfolio, { chalk, width, speech }: Paper): string[] {
  const { say } = speech;
  const title = `${say('portfolio.gaps')} (${gaps.length})`;
  if (gaps.length === 0) return ['', chalk.bold(title), ...paragraph(say('portfolio.noGaps'), width, 2)];
  const lines = gaps.slice(0, maxGaps).flatMap(({ set, requirement, statement, candidates, of }) => {
    const count = say('summary.requiredMeaning', { met: candidates.length, of });
    const [first = '', ...others] = paragraph(
      `${count}  ${setIn(set, names, speech)} ${requirement}  ${statement}`,
      width,
      2,
    );
    return [
      `  ${chalk.red(count)}${first.slice(2 + count.length)}`,
      ...others,
      ...candidates.flatMap(({ name, reason }) =>
        paragraph(`${name}: ${reason}`, width, 8).map((line) => chalk.dim(line)),
      ),
    ];
  });
  const more = gaps.length - maxGaps;
  return [
    '',
    chalk.bold(title),
    ...paragraph(say('portfolio.gapsIntro'), width, 2).map((line) => chalk.dim(line)),
    ...lines,
    ...(more > 0 ? [chalk.dim(`  ${say('terminal.moreIn', { count: more, formats: 'HTML, JSON' })}`)] : []),
  ];
}
