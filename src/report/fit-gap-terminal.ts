import { Chalk, type ChalkInstance } from 'chalk';
import type { TerminalOptions } from '../model/format.js';
import { type Report, type RequirementResult, requirementStatuses } from '../model/report.js';
import { requirementLevels } from '../model/requirement.js';
import { isGap } from '../model/requirement-standing.js';
import { conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';
import { groupBy } from './group.js';
import { regimeLines } from './regime-lines.js';
import { plainTable } from './table.js';
import { withoutApiLines } from './without-api.js';
import { statusWords } from './words.js';

/** The maximum number of gaps of a set that are printed; the other formats contain all of them. */
const maxGaps = 30;

/** The fit-gap for a person at a terminal: figures, a table per set, contradictions, gaps, and what is open. */
export function renderFitGap(report: Report, { color }: Pick<TerminalOptions, 'color'>): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const { buildingBlock, candidate, requirements, regime } = report;
  const version = candidate.version === undefined ? '' : ` ${candidate.version}`;
  return [
    '',
    chalk.bold(`${buildingBlock.title} ${buildingBlock.govspec}: ${candidate.name}${version}`),
    ...basis(report, chalk),
    '',
    `${chalk.bold(conclusionWords[report.conclusion.word].toUpperCase())}   ${conclusionSentence(report)}`,
    ...withoutApiLines(report),
    '',
    ...regimeLines(regime, chalk),
    ...regime.notes.map((note) => chalk.dim(`  ${note}`)),
    ...contradictions(requirements, chalk),
    ...gaps(requirements, chalk),
    ...[...groupBy(requirements, ({ set }) => set)].flatMap(([set, own]) => setTable(set, own, chalk)),
    ...open(requirements, chalk),
    '',
  ].join('\n');
}

/** What the fit-gap rests on in addition to the tests. */
function basis({ run, verdicts, evidence, overlay }: Report, chalk: ChalkInstance): string[] {
  const parts = [verdicts.length === 0 ? 'no tests' : `tests of ${run.startedAt.slice(0, 10)}`];
  if (evidence !== undefined) parts.push(`evidence (sha256 ${evidence.sha256.slice(0, 12)})`);
  if (overlay !== undefined) {
    const { name, parent } = overlay;
    parts.push(`overlay "${name}" of ${parent.set} ${parent.version}`);
  }
  return [chalk.dim(parts.join(', '))];
}

function contradictions(requirements: readonly RequirementResult[], chalk: ChalkInstance): string[] {
  const found = requirements.flatMap(({ id, contradiction }) =>
    contradiction === undefined ? [] : [{ id, contradiction }],
  );
  if (found.length === 0) return [];
  return [
    '',
    chalk.red.bold(`Contradictions (${found.length})`),
    ...found.map(({ id, contradiction }) => `  ${chalk.red(id)}  ${chalk.red(contradiction)}`),
  ];
}

/** Gaps, the stricter levels first. */
function gaps(requirements: readonly RequirementResult[], chalk: ChalkInstance): string[] {
  const found = requirements
    .filter(isGap)
    .toSorted((a, b) => requirementLevels.indexOf(a.level) - requirementLevels.indexOf(b.level));
  if (found.length === 0) return [];
  const more = found.length - maxGaps;
  return [
    '',
    chalk.bold(`Gaps (${found.length})`),
    ...found
      .slice(0, maxGaps)
      .flatMap(({ id, level, status, statement, reason }) => [
        `  ${chalk.red(statusWords[status])}  ${id}  ${level}  ${statement}`,
        `    ${chalk.dim(reason)}`,
      ]),
    ...(more > 0 ? [chalk.dim(`  and ${more} more: see the CSV or HTML`)] : []),
  ];
}

/** Requirements by level and status. */
function setTable(set: string, own: readonly RequirementResult[], chalk: ChalkInstance): string[] {
  const statuses = requirementStatuses.filter((status) => own.some((requirement) => requirement.status === status));
  const table = plainTable({
    head: ['level', ...statuses.map((status) => statusWords[status]), 'all'].map((text) => chalk.dim(text)),
  });
  for (const level of requirementLevels) {
    const row = own.filter((requirement) => requirement.level === level);
    if (row.length === 0) continue;
    const counts = statuses.map((status) => row.filter((requirement) => requirement.status === status).length);
    table.push([level, ...counts.map((count) => (count === 0 ? '' : String(count))), String(row.length)]);
  }
  const overlays = [...new Set(own.flatMap(({ overlay }) => overlay ?? []))];
  const changed = overlays.length === 0 ? '' : chalk.dim(` (with changes of ${overlays.join(', ')})`);
  return ['', `${chalk.bold(set)}${changed}`, table.toString()];
}

/** What is open, by what would settle it. */
function open(requirements: readonly RequirementResult[], chalk: ChalkInstance): string[] {
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
    ...[...groups].map(([need, own]) => `  ${String(own.length).padStart(4)}  ${need}: ${chalk.dim(idsOf(own))}`),
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
