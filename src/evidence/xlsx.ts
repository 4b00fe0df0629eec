import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import type { Language } from '../model/language.js';
import { dayOf } from '../support/day.js';
import { columns, type Row } from './columns.js';
import { answerWords, formSpeech, helpLines, titleOf } from './form-words.js';
import { sheetControls } from './sheet-controls.js';

/** The name of the sheet that is filled in, in every language. */
export const sheetName = 'Evidence';

/** So many rows take answers from the drop-down list beyond those of the form, for whoever adds some. */
const spareRows = 50;

/**
 * The form as a workbook: the sheet that is filled in, with filters, drop-down lists and a header that stays in view, and one with
 * instructions. Every cell is of the type text, so none can be a formula.
 */
export function writeXlsx(rows: readonly Row[], language: Language = 'en'): Promise<Buffer> {
  const speech = formSpeech(language);
  const bold = (value: string) => ({ type: String, value, fontWeight: 'bold' as const });
  const text = (value: string) => ({ type: String, value, wrap: true, alignVertical: 'top' as const });
  const help = helpLines(speech).map(({ title, help: line }) => [bold(title), text(line)]);
  const notes = ['form.help.intro', 'form.help.lint'].map((key) => [text(''), text(speech.say(key))]);
  const sheets = [
    {
      sheet: sheetName,
      data: [
        columns.map(({ key }) => bold(titleOf(key, speech))),
        ...rows.map((row) => columns.map(({ key }) => text(row[key]))),
      ],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      rightToLeft: speech.direction === 'rtl',
    },
    {
      sheet: speech.say('form.sheet'),
      data: [...notes, ...help],
      columns: [{ width: 32 }, { width: 90 }],
      rightToLeft: speech.direction === 'rtl',
    },
  ];
  const controls = sheetControls({
    sheet: sheetName,
    filtered: `A1:${lettersOf(columns.length - 1)}${rows.length + 1}`,
    choices: {
      cells: `${lettersOf(columns.findIndex(({ key }) => key === 'answer'))}2:${lettersOf(
        columns.findIndex(({ key }) => key === 'answer'),
      )}${rows.length + 1 + spareRows}`,
      values: answerWords(speech),
      error: speech.say('form.answer.choose'),
    },
  });
  return writeWorkbook(sheets, { features: [controls] }).toBuffer();
}

function lettersOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The cells of the sheet that is filled in, or of the first one, as text, with the number of each row. */
export async function readXlsx(content: Buffer): Promise<{ cells: string[]; line: number }[]> {
  const sheets = await readWorkbook(content);
  const { data = [] } = sheets.find(({ sheet }) => sheet === sheetName) ?? sheets[0] ?? {};
  return data.map((row, index) => ({ cells: row.map(textOf), line: index + 1 }));
}

/** Spreadsheet programs turn a day that is typed into a date; it stands at midnight UTC. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? dayOf(cell) : String(cell);
}
