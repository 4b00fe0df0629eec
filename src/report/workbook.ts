import writeWorkbook, { type Column, type Row } from 'write-excel-file/node';
import type { Sheet } from './sheet.js';

/** The most that a cell may hold, by Excel's limits. */
const longestCell = 32_767;
/** Widths of columns, in characters. */
const widths = { least: 10, most: 60 };

/** Sheets as a workbook. Every text is of the type text, so none is a formula. */
export function renderWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
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
