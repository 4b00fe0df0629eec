import { readSheet } from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { dayOf } from '../support/day.js';
import { columns, type Row } from './columns.js';

/** The name of the sheet that is filled in. */
export const sheetName = 'Evidence';

/** The form as a workbook of one sheet. Every cell is of the type text, so none can be a formula. */
export function writeXlsx(rows: readonly Row[]): Promise<Buffer> {
  const head = columns.map(({ title }) => ({ type: String, value: title, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    columns.map(({ key }) => ({ type: String, value: row[key], wrap: true, alignVertical: 'top' as const })),
  );
  return writeWorkbook([head, ...body], {
    sheet: sheetName,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

/** The cells of the first sheet, as text, with the number of each row. */
export async function readXlsx(content: Buffer): Promise<{ cells: string[]; line: number }[]> {
  const rows = await readSheet(content);
  return rows.map((row, index) => ({ cells: row.map(textOf), line: index + 1 }));
}

/** Spreadsheet programs turn a day that is typed into a date; it stands at midnight UTC. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? dayOf(cell) : String(cell);
}
