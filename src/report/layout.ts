/** The widest that text is set: longer lines are hard to read, however wide the terminal is. */
const widestText = 110;

/** After these signs a long word, such as a path, may go on in the next line. */
const breakable = /(?<=[/&?,;|.])/;

/**
 * A text in lines of a width, broken between words, and within a word only after a sign such as `/` or `.`. What has neither stays
 * whole.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width)) {
    const joined = line + piece;
    if (joined.trimEnd().length <= width || line === '') line = joined;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** Words with the space that follows them; a word that is too long for a line in its parts. */
function piecesOf(text: string, width: number): string[] {
  const words = text.match(/\S+\s*/g) ?? [];
  return words.flatMap((word) => (word.trimEnd().length <= width ? [word] : word.split(breakable)));
}

/** The length of the longest part of a text that no line may break. */
export function longestPiece(text: string): number {
  return Math.max(0, ...piecesOf(text, 0).map((piece) => piece.trimEnd().length));
}

/** Texts in lines of a width, each after the first begun with spaces. */
export function hanging(text: string, width: number, indent: number): string[] {
  const [first = '', ...others] = wrapText(text, Math.max(1, Math.min(width, widestText) - indent));
  return [first, ...others.map((line) => ' '.repeat(indent) + line)];
}

/** A paragraph that begins with spaces. */
export function paragraph(text: string, width: number, indent = 0): string[] {
  const [first = '', ...others] = hanging(text, width, indent);
  return [' '.repeat(indent) + first, ...others];
}

/** "   3  why", with what follows below the first word. */
export function numbered(count: number, text: string, width: number): string[] {
  const [first = '', ...others] = paragraph(text, width, 8);
  return [`  ${String(count).padStart(4)}  ${first.trimStart()}`, ...others];
}

/** One cell of a row: its text, the width of its column, and how it is coloured. */
export interface LayoutCell {
  readonly text: string;
  readonly width: number;
  readonly paint?: (text: string) => string;
}

/** A row of cells side by side, in as many lines as the longest cell needs. */
export function rowLines(cells: readonly LayoutCell[]): string[] {
  const columns = cells.map(({ text, width }) => wrapText(text, width));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ width, paint = (text: string) => text }, column) => {
        const text = columns[column]?.[line] ?? '';
        return paint(text) + ' '.repeat(Math.max(0, width - text.length));
      })
      .join('  ')
      .trimEnd(),
  );
}
