/** Cells that a spreadsheet would take for a formula begin with one of these, spaces before it or not. */
const formula = /^\s*[=+\-@\t\r|%＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180), every cell quoted. A cell that a spreadsheet would take for a formula is led by an apostrophe,
 * so that what a candidate answers is never computed on the machine of whoever opens the file.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  return `"${(formula.test(text) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
