import { Chalk, type ChalkInstance } from 'chalk';
import type { TerminalOptions } from '../model/format.js';
import { type Report, type RequirementResult, requirementStatuses } from '../model/report.js';
import { requirementLevels } from '../model/requirement.js';
import { isGap } from '../model/requirement-standing.js';
import { groupBy } from '../support/group-by.js';
import { conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';
import { hanging, numbered, paragraph } from './layout.js';
import { regimeLines } from './regime-lines.js';
import { plainTable } from './table.js';
import { withoutApiLines } from './without-api.js';
import { statusWords } from './words.js';

/** The maximum number of gaps of a set that are printed; the other formats contain all of them. */
const maxGaps = 30;

/** The fit-gap for a person at a terminal: figures, a table per set, contradictions, gaps, and what is open. */
export function renderFitGap(report: Report, { color, width }: TerminalOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const { buildingBlock, candidate, requirements, regime } = report;
  const version = candidate.version === undefined ? '' : ` ${candidate.version}`;
  const word = conclusionWords[report.conclusion.word].toUpperCase();
  const [first = '', ...others] = hanging(`${word}   ${conclusionSentence(report)}`, width, 0);
  const paper = { chalk, width };
  return [
    '',
    chalk.bold(`${buildingBlock.title} ${buildingBlock.govspec}: ${candidate.name}${version}`),
    ...basis(report, paper),
    ...[...groupBy(requirements, ({ set }) => set)].flatMap(([set, own]) => setTable(set, own, paper)),
    ...open(requirements, paper),
    ...contradictions(requirements, paper),
    ...gaps(requirements, paper),
    '',
    ...regimeLines(regime, paper),
    ...regime.notes.flatMap((note) => paragraph(note, width, 2)).map((line) => chalk.dim(line)),
    '',
    chalk.bold(word) + first.slice(word.length),
    ...others,
    ...withoutApiLines(report).flatMap((line) => paragraph(line, width)),
    '',
  ].join('\n');
}

interface Paper {
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What the fit-gap rests on in addition to the tests. */
function basis({ run, verdicts, evidence, overlay }: Report, { chalk, width }: Paper): string[] {
  const parts = [verdicts.length === 0 ? 'no tests' : `tests of ${run.startedAt.slice(0, 10)}`];
  if (evidence !== undefined) parts.push(`evidence (sha256 ${evidence.sha256.slice(0, 12)})`);
  if (overlay !== undefined) {
    const { name, parent } = overlay;
    parts.push(`overlay "${name}" of ${parent.set} ${parent.version}`);
  }
  return paragraph(parts.join(', '), width).map((line) => chalk.dim(line));
}

function contradictions(requirements: readonly RequirementResult[], { chalk, width }: Paper): string[] {
  const found = requirements.flatMap(({ id, contradiction }) =>
    contradiction === undefined ? [] : [{ id, contradiction }],
  );
  if (found.length === 0) return [];
  return [
    '',
    chalk.red.bold(`Contradictions (${found.length})`),
    ...found.flatMap(({ id, contradiction }) =>
      paragraph(`${id}  ${contradiction}`, width, 2).map((line) => chalk.red(line)),
    ),
  ];
}

/** Gaps, the stricter levels first. */
function gaps(requirements: readonly RequirementResult[], { chalk, width }: Paper): string[] {
  const found = requirements
    .filter(isGap)
    .toSorted((a, b) => requirementLevels.indexOf(a.level) - requirementLevels.indexOf(b.level));
  if (found.length === 0) return [];
  const more = found.length - maxGaps;
  return [
    '',
    chalk.bold(`Gaps (${found.length})`),
    ...found.slice(0, maxGaps).flatMap(({ id, level, status, statement, reason }) => {
      const word = statusWords[status];
      const [first = '', ...others] = paragraph(`${word}  ${id}  ${level}  ${statement}`, width, 2);
      return [
        `  ${chalk.red(word)}${first.slice(2 + word.length)}`,
        ...others,
        ...paragraph(reason, width, 4).map((line) => chalk.dim(line)),
      ];
    }),
    ...(more > 0 ? [chalk.dim(`  and ${more} more: see the CSV or HTML`)] : []),
  ];
}

/** Requirements by level and status: a table, or a line for each level where there is no room for one. */
function setTable(set: string, own: readonly RequirementResult[], { chalk, width }: Paper): string[] {
  const statuses = requirementStatuses.filter((status) => own.some((requirement) => requirement.status === status));
  const levels = requirementLevels.flatMap((level) => {
    const row = own.filter((requirement) => requirement.level === level);
    const counts = statuses.map((status) => row.filter((requirement) => requirement.status === status).length);
    return row.length === 0 ? [] : [{ level, counts, all: row.length }];
  });
  const overlays = [...new Set(own.flatMap(({ overlay }) => overlay ?? []))];
  const changed = overlays.length === 0 ? '' : ` (with changes of ${overlays.join(', ')})`;
  const words = statuses.map((status) => statusWords[status]);
  const longestLevel = Math.max(...levels.map(({ level }) => level.length));
  const tableWidth = longestLevel + words.reduce((sum, word) => sum + word.length + 2, 12);
  const rows =
    tableWidth <= width ? wideTable(words, levels, chalk) : levels.flatMap((row) => narrowRow(words, row, width));
  return ['', ...paragraph(`${set}${changed}`, width).map((line) => chalk.bold(line)), ...rows];
}

/** How many requirements of a level stand how. */
interface LevelRow {
  readonly level: string;
  readonly counts: readonly number[];
  readonly all: number;
}

function wideTable(words: readonly string[], levels: readonly LevelRow[], chalk: ChalkInstance): string[] {
  const table = plainTable({ head: ['level', ...words, 'all'].map((text) => chalk.dim(text)) });
  for (const { level, counts, all } of levels)
    table.push([level, ...counts.map((count) => (count === 0 ? '' : String(count))), String(all)]);
  return [table.toString()];
}

function narrowRow(words: readonly string[], { level, counts, all }: LevelRow, width: number): string[] {
  const parts = counts.flatMap((count, index) => (count === 0 ? [] : [`${count} ${words[index]}`]));
  return hanging(` ${level}: ${parts.join(', ')}; ${all} in all`, width, 4);
}

/** What is open, by what would settle it. */
function open(requirements: readonly RequirementResult[], { chalk, width }: Paper): string[] {
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
    chalk.bold('Open'),
    ...[...groups].flatMap(([need, own]) => numbered(own.length, `${need}: ${idsOf(own)}`, width)),
  ];
}

const needs: Readonly<Record<RequirementResult['shown'], string>> = {
  full: 'a verdict of its scenarios (the profile can help)',
  partial: 'a verdict of its scenarios, and evidence for the rest',
  manual: 'a person who follows a procedure, and an answer',
  evidence: 'evidence',
  'no-operation': 'an API that the GovSpec does not define yet; evidence is welcome',
};

function needOf({ status, shown, evidence }: RequirementResult): string | undefined {
  if (status === 'fit-partly' && shown === 'partial') return 'evidence for what tests do not show';
  if (status === 'declared') return 'a link or a file that supports the answer';
  if (status === 'served') return 'a scenario that shows what the served operations do, or evidence';
  if (status === 'not-verified' && evidence !== undefined) return 'a new answer: the one that was given has expired';
  const isOpen = status === 'fit-partly' || status === 'not-verified' || status === 'not-specified';
  return isOpen ? needs[shown] : undefined;
}

function idsOf(own: readonly { id: string }[]): string {
  const shown = own.slice(0, 6).map(({ id }) => id);
  const more = own.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
