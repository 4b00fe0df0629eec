import { stringify } from 'csv-stringify/sync';

/**
 * How a formula begins, in one spreadsheet program or another, with white space before it or not. Apostrophes before it
 * are those that made it harmless.
 */
const formula = /^'*\s*[=+\-@\t\r|%＝＋－＠]/;

/** A text that no spreadsheet program takes for a formula: an apostrophe is put before it. */
function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that stands in a cell which `writeTable` has written. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/** Rows as CSV (RFC 4180), with the mark by which spreadsheet programs know UTF-8, and without any formula. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(harmless)),
    { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}
