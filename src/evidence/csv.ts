import { parse } from 'csv-parse/sync';
import type { Language } from '../model/language.js';
import { withoutApostrophe, writeTable } from '../support/csv.js';
import { columns, type Row } from './columns.js';
import { formSpeech, titleOf } from './form-words.js';

/** The form as CSV. */
export function writeCsv(rows: readonly Row[], language: Language = 'en'): string {
  const cells = rows.map((row) => columns.map(({ key }) => row[key]));
  return writeTable([columns.map(({ key }) => titleOf(key, formSpeech(language))), ...cells]);
}

/** The cells of a CSV file with the line on which each row begins; spreadsheet programs also write semicolons and tabs. */
export function readCsv(text: string): { cells: string[]; line: number }[] {
  const [head = ''] = text.split('\n', 1);
  const delimiter = [',', ';', '\t'].find((sign) => head.split(sign).length >= columns.length) ?? ',';
  const ends = [0];
  const records = parse(text, {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    on_record: (record: string[], { lines }) => {
      ends.push(lines);
      return record;
    },
  });
  return records.map((record, index) => ({ cells: record.map(withoutApostrophe), line: (ends[index] ?? 0) + 1 }));
}
