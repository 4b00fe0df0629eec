import writeWorkbook, { type Column, type Row } from 'write-excel-file/node';
import type { KnownGap } from '../model/known-gap.js';
import type { Report } from '../model/report.js';
import { conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';
import { gapSheet } from './gap-sheet.js';
import { operationSheet } from './operation-sheet.js';
import { regimeTitle } from './regime-lines.js';
import { requirementSheet } from './requirement-sheet.js';
import type { Sheet } from './sheet.js';

/** The most that a cell may hold, by Excel's limits. */
const longestCell = 32_767;
/** Widths of columns, in characters. */
const widths = { least: 10, most: 60 };

/** The report as a workbook: a summary, then gaps, operations and requirements. Every text is of the type text, so none is a formula. */
export function renderWorkbook(report: Report, knownGaps: readonly KnownGap[] = []): Promise<Uint8Array> {
  return workbookOf([
    summarySheet(report),
    gapSheet(report, knownGaps),
    operationSheet(report),
    requirementSheet(report),
  ]);
}

/** The fit-gap as a workbook: its requirements first. */
export function renderFitGapWorkbook(report: Report, knownGaps: readonly KnownGap[] = []): Promise<Uint8Array> {
  return workbookOf([
    summarySheet(report),
    requirementSheet(report),
    gapSheet(report, knownGaps),
    operationSheet(report),
  ]);
}

function summarySheet(report: Report): Sheet {
  const { candidate, buildingBlock, conclusion, run, regime, score, tool } = report;
  return {
    title: 'Summary',
    head: ['about', 'value'],
    rows: [
      ['candidate', [candidate.name, candidate.version ?? ''].join(' ').trim()],
      ['Building Block', `${buildingBlock.title} ${buildingBlock.govspec}`],
      ['result', conclusionWords[conclusion.word]],
      ['in a sentence', conclusionSentence(report)],
      ['rules', regimeTitle(regime)],
      ['score (mean over operations)', score.value ?? 'none'],
      ['coverage', score.coverage ?? 'none'],
      ['run', run.startedAt],
      ['depth', run.depth],
      ['program', `${tool.name} ${tool.version}`],
    ],
  };
}

function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeWorkbook(
    sheets.map((sheet) => ({
      sheet: sheet.title,
      data: [sheet.head.map(headCell), ...sheet.rows.map(rowOf)],
      columns: columnsOf(sheet),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function headCell(text: string) {
  return { type: String, value: text, fontWeight: 'bold' as const };
}

function rowOf(row: Sheet['rows'][number]): Row {
  return row.map((cell) =>
    typeof cell === 'number'
      ? { type: Number, value: cell, alignVertical: 'top' as const }
      : { type: String, value: cell.slice(0, longestCell), wrap: true, alignVertical: 'top' as const },
  );
}

/** As wide as the longest line in it, within limits. */
function columnsOf({ head, rows }: Sheet): Pick<Column<unknown>, 'width'>[] {
  return head.map((title, index) => {
    const lengths = rows.flatMap((row) => String(row[index] ?? '').split('\n')).map(({ length }) => length);
    const longest = lengths.reduce((most, length) => Math.max(most, length), title.length);
    return { width: Math.min(widths.most, Math.max(widths.least, longest + 2)) };
  });
}
