import type { ComparedRow, Comparison } from '../../model/comparison.js';
import { subjectName } from '../../model/history.js';
import type { Language } from '../../model/language.js';
import type { Report } from '../../model/report.js';
import { isPartial } from '../../model/since-last.js';
import { compareTexts } from '../../support/compare-texts.js';
import { UserError } from '../../support/errors.js';
import { speechOf } from '../speech.js';
import { describeReports, type NamedReport } from './described-reports.js';
import { notesOn } from './notes.js';
import { operationRows, requirementRows, scenarioRows } from './rows.js';

/**
 * Compares reports. Reports of one candidate are put in the order of their time, and every row says what changed between
 * the oldest and the newest; reports of several candidates keep the order in which they are given. Candidates without a name are
 * told apart by their addresses.
 * @param language that of the notes
 * @throws UserError when there are fewer than two, or they are about different Building Blocks or GovSpec versions.
 */
export function compareReports(given: readonly NamedReport[], language: Language = 'en'): Comparison {
  const first = assertComparable(given);
  const overTime = given.every(({ report }) => subjectName(report.candidate) === subjectName(first.candidate));
  const named = overTime ? [...given].sort((a, b) => compareTexts(startOf(a), startOf(b))) : given;
  const reports = named.map(({ report }) => report);
  const rows = [...requirementRows(reports), ...operationRows(reports), ...(overTime ? scenarioRows(reports) : [])];
  const { id, title, govspec } = first.buildingBlock;
  return {
    mode: overTime ? 'over-time' : 'candidates',
    buildingBlock: { id, title, govspec },
    reports: describeReports(named),
    rows: rows
      .map(leftOutIsNoChange(reports.at(-1)))
      .filter(({ kind, change }) => kind !== 'scenario' || change !== 'same'),
    notes: notesOn(named, speechOf(language)),
  };
}

/** What the last run was not to ask has not changed: nobody looked. */
function leftOutIsNoChange(last: Report | undefined): (row: ComparedRow) => ComparedRow {
  if (last === undefined || !isPartial(last)) return (row) => row;
  return (row) => (row.cells.at(-1)?.standing === 'open' ? { ...row, change: 'same' } : row);
}

/** True when something that was shown to work is shown to be broken in the newest report. */
export function hasRegression({ mode, rows }: Comparison): boolean {
  return mode === 'over-time' && rows.some(({ change }) => change === 'regression');
}

function startOf({ report }: NamedReport): string {
  return report.run.startedAt;
}

/** @returns the first report */
function assertComparable(given: readonly NamedReport[]): Report {
  const [first] = given;
  if (first === undefined || given.length < 2) {
    throw new UserError('Fewer than two reports are given, so there is nothing to compare.', {
      hint: 'Name two or more report.json files.',
    });
  }
  const subject = ({ report: { buildingBlock } }: NamedReport): string =>
    `${buildingBlock.id} ${buildingBlock.govspec}`;
  const other = given.find((candidate) => subject(candidate) !== subject(first));
  if (other === undefined) return first.report;
  throw new UserError(
    `The reports cannot be compared: ${first.file} is about ${subject(first)}, ${other.file} about ${subject(other)}.`,
    { hint: 'Compare reports of one Building Block and one version of its GovSpec.' },
  );
}
