import { longestPiece, rowLines } from './layout.js';

/** A cell of a table, and how it is coloured. */
export interface TableCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

const gap = 2;
/** Narrower columns of sentences are hard to read. */
const leastReadable = 24;

/**
 * A table of text that fits a width: the widest columns give way first, and break their texts between words.
 * @returns undefined where it cannot fit without cutting a word or leaving columns that nobody likes to read
 */
export function fittedTable(
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
  width: number,
): string[] | undefined {
  const cells = [head.map((text): TableCell => ({ text })), ...rows];
  const of = (measure: (text: string) => number): number[] =>
    head.map((_, column) => Math.max(...cells.map((row) => measure(row[column]?.text ?? ''))));
  const wanted = of(({ length }) => length);
  const least = of((text) => Math.max(longestPiece(text), Math.min(text.length, leastReadable)));
  const widths = shrunk(wanted, least, width - gap * (head.length - 1));
  return (
    widths && cells.flatMap((row) => rowLines(row.map((cell, column) => ({ ...cell, width: widths[column] ?? 0 }))))
  );
}

/** Widths of columns that fit together, none below its least. */
function shrunk(wanted: readonly number[], least: readonly number[], room: number): number[] | undefined {
  if (total(least) > room) return undefined;
  const widths = [...wanted];
  while (total(widths) > room) {
    const widest = widths
      .map((width, column) => ({ width, column }))
      .filter(({ width, column }) => width > (least[column] ?? 0))
      .reduce((a, b) => (b.width > a.width ? b : a));
    widths[widest.column] = widest.width - 1;
  }
  return widths;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
