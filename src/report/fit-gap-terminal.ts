import { Chalk, type ChalkInstance } from 'chalk';
import type { FormatOptions } from '../model/format.js';
import { type Report, type RequirementResult, requirementStatuses } from '../model/report.js';
import { requirementLevels } from '../model/requirement.js';
import { isGap } from '../model/requirement-standing.js';
import { groupBy } from '../support/group-by.js';
import type { Speech } from '../support/words/speech.js';
import { sentenceOf, wordOf } from './conclusion-words.js';
import { hanging, numbered, paragraph } from './layout.js';
import { regimeLines } from './regime-lines.js';
import { notesIn } from './regime-notes.js';
import { setHeading } from './set-heading.js';
import { speechOf } from './speech.js';
import { plainTable } from './table.js';
import { withoutApiLines } from './without-api.js';

/** The maximum number of gaps of a set that are printed; the other formats contain all of them. */
const maxGaps = 30;

/** The fit-gap for a person at a terminal: figures, a table per set, contradictions, gaps, and what is open. */
export function renderFitGap(
  report: Report,
  { color, width, language = 'en' }: Pick<FormatOptions, 'color' | 'width' | 'language'>,
): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const speech = speechOf(language);
  const { buildingBlock, candidate, requirements, regime } = report;
  const version = candidate.version === undefined ? '' : ` ${candidate.version}`;
  const word = wordOf(report, speech);
  const [first = '', ...others] = hanging(`${word}   ${sentenceOf(report, speech)}`, width, 0);
  const paper = { chalk, width, speech };
  return [
    '',
    chalk.bold(`${buildingBlock.title} ${buildingBlock.govspec}: ${candidate.name}${version}`),
    ...basis(report, paper),
    ...[...groupBy(requirements, ({ set }) => set)].flatMap(([set, own]) =>
      setTable(setHeading(set, buildingBlock, speech), own, paper),
    ),
    ...open(requirements, paper),
    ...contradictions(requirements, paper),
    ...gaps(requirements, paper),
    '',
    ...regimeLines(regime, paper),
    ...notesIn(regime, speech)
      .flatMap((note) => paragraph(note, width, 2))
      .map((line) => chalk.dim(line)),
    '',
    chalk.bold(word) + first.slice(word.length),
    ...others,
    ...withoutApiLines(report, speech).flatMap((line) => paragraph(line, width)),
    '',
  ].join('\n');
}

interface Paper {
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  readonly speech: Speech;
}

/** What the fit-gap rests on in addition to the tests. */
function basis({ run, verdicts, evidence, overlay }: Report, { chalk, width, speech: { say } }: Paper): string[] {
  const date = run.startedAt.slice(0, 10);
  const parts = [verdicts.length === 0 ? say('fitgap.noTests') : say('fitgap.tests', { date })];
  if (evidence !== undefined) parts.push(say('fitgap.evidence', { hash: evidence.sha256.slice(0, 12) }));
  if (overlay !== undefined) {
    const { name, parent } = overlay;
    parts.push(say('fitgap.overlay', { name, set: parent.set, version: parent.version }));
  }
  return paragraph(parts.join(', '), width).map((line) => chalk.dim(line));
}

function contradictions(
  requirements: readonly RequirementResult[],
  { chalk, width, speech: { say } }: Paper,
): string[] {
  const found = requirements.flatMap(({ id, contradiction }) =>
    contradiction === undefined ? [] : [{ id, contradiction }],
  );
  if (found.length === 0) return [];
  return [
    '',
    chalk.red.bold(`${say('fitgap.contradictions')} (${found.length})`),
    ...found.flatMap(({ id, contradiction }) =>
      paragraph(`${id}  ${contradiction}`, width, 2).map((line) => chalk.red(line)),
    ),
  ];
}

/** Gaps, the stricter levels first. */
function gaps(requirements: readonly RequirementResult[], { chalk, width, speech: { say } }: Paper): string[] {
  const found = requirements
    .filter(isGap)
    .toSorted((a, b) => requirementLevels.indexOf(a.level) - requirementLevels.indexOf(b.level));
  if (found.length === 0) return [];
  const more = found.length - maxGaps;
  return [
    '',
    chalk.bold(`${say('fitgap.gaps')} (${found.length})`),
    ...found.slice(0, maxGaps).flatMap(({ id, level, status, statement, reason }) => {
      const word = say(`status.${status}`);
      const [first = '', ...others] = paragraph(`${word}  ${id}  ${level}  ${statement}`, width, 2);
      return [
        `  ${chalk.red(word)}${first.slice(2 + word.length)}`,
        ...others,
        ...paragraph(reason, width, 4).map((line) => chalk.dim(line)),
      ];
    }),
    ...(more > 0 ? [chalk.dim(`  ${say('terminal.moreIn', { count: more, formats: 'HTML, CSV' })}`)] : []),
  ];
}

/** Requirements by level and status: a table, or a line for each level where there is no room for one. */
function setTable(heading: string, own: readonly RequirementResult[], paper: Paper): string[] {
  const { chalk, width } = paper;
  const { say } = paper.speech;
  const statuses = requirementStatuses.filter((status) => own.some((requirement) => requirement.status === status));
  const levels = requirementLevels.flatMap((level) => {
    const row = own.filter((requirement) => requirement.level === level);
    const counts = statuses.map((status) => row.filter((requirement) => requirement.status === status).length);
    return row.length === 0 ? [] : [{ level, counts, all: row.length }];
  });
  const overlays = [...new Set(own.flatMap(({ overlay }) => overlay ?? []))];
  const changed = overlays.length === 0 ? '' : ` (${say('fitgap.changed', { names: overlays.join(', ') })})`;
  const words = statuses.map((status) => say(`status.${status}`));
  const longestLevel = Math.max(...levels.map(({ level }) => level.length));
  const tableWidth = longestLevel + words.reduce((sum, word) => sum + word.length + 2, 12);
  const rows =
    tableWidth <= width ? wideTable(words, levels, paper) : levels.flatMap((row) => narrowRow(words, row, paper));
  return ['', ...paragraph(`${heading}${changed}`, width).map((line) => chalk.bold(line)), ...rows];
}

/** How many requirements of a level stand how. */
interface LevelRow {
  readonly level: string;
  readonly counts: readonly number[];
  readonly all: number;
}

function wideTable(words: readonly string[], levels: readonly LevelRow[], { chalk, speech: { say } }: Paper): string[] {
  const table = plainTable({
    head: [say('requirements.level'), ...words, say('fitgap.all')].map((text) => chalk.dim(text)),
  });
  for (const { level, counts, all } of levels)
    table.push([level, ...counts.map((count) => (count === 0 ? '' : String(count))), String(all)]);
  return [table.toString()];
}

function narrowRow(
  words: readonly string[],
  { level, counts, all }: LevelRow,
  { width, speech: { say } }: Paper,
): string[] {
  const parts = counts.flatMap((count, index) => (count === 0 ? [] : [`${count} ${words[index]}`]));
  return hanging(` ${level}: ${parts.join(', ')}; ${say('fitgap.all')} ${all}`, width, 4);
}

/** What is open, by what would settle it. */
function open(requirements: readonly RequirementResult[], { chalk, width, speech }: Paper): string[] {
  const groups = groupBy(
    requirements.flatMap((requirement) => {
      const need = needOf(requirement);
      return need === undefined ? [] : [{ need, id: requirement.id }];
    }),
    ({ need }) => need,
  );
  if (groups.size === 0) return [];
  return [
    '',
    chalk.bold(speech.say('fitgap.open')),
    ...[...groups].flatMap(([need, own]) => numbered(own.length, `${speech.say(need)}: ${idsOf(own, speech)}`, width)),
  ];
}

/** The words for what would settle an open requirement. */
const needs: Readonly<Record<RequirementResult['shown'], string>> = {
  full: 'need.full',
  partial: 'need.partial',
  manual: 'need.manual',
  evidence: 'need.evidence',
  'no-operation': 'need.no-operation',
};

function needOf({ status, shown, evidence }: RequirementResult): string | undefined {
  if (status === 'fit-partly' && shown === 'partial') return 'need.rest';
  if (status === 'declared') return 'need.support';
  if (status === 'served') return 'need.served';
  if (status === 'not-verified' && evidence !== undefined) return 'need.renewal';
  const isOpen = status === 'fit-partly' || status === 'not-verified' || status === 'not-specified';
  return isOpen ? needs[shown] : undefined;
}

function idsOf(own: readonly { id: string }[], { say }: Speech): string {
  const shown = own.slice(0, 6).map(({ id }) => id);
  const more = own.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` ${say('terminal.more', { count: more })}` : ''}`;
}
