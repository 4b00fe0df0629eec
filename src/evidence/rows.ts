import { UserError } from '../support/errors.js';
import type { PlacedYaml } from '../support/yaml.js';
import { type ColumnKey, columns, headKeys } from './columns.js';
import { formSpeech, titleOf, titlesOf } from './form-words.js';

const keys: readonly ColumnKey[] = columns.map(({ key }) => key);

/**
 * The cells of a spreadsheet as what evidence.yaml would hold, so that one shape checks all three.
 * @throws UserError when a column is missing.
 */
export function placedRows(
  rows: readonly { cells: readonly string[]; line: number }[],
  { file, sheet }: { readonly file: string; readonly sheet?: string },
): PlacedYaml {
  const [head, ...body] = rows;
  const places = placesOf(head?.cells ?? [], file);
  const read = body
    .map(({ cells, line }, index) => ({
      line,
      row: index + 2,
      cell: (key: ColumnKey): string => (cells[places[key]] ?? '').trim(),
    }))
    .filter(({ cell }) => cell('requirement') !== '');
  const isHead = ({ cell }: (typeof read)[number]): boolean => headKeys.some((key) => key === cell('requirement'));
  const heads = read.filter(isHead);
  const entries = read.filter((row) => !isHead(row));
  const rowOf = ([first, index]: readonly PropertyKey[]) =>
    first === 'answers' ? entries[Number(index)] : heads.find(({ cell }) => cell('requirement') === first);
  return {
    value: {
      ...Object.fromEntries(heads.map(({ cell }) => [cell('requirement'), cell('statement')])),
      answers: entries.map(({ cell }) => answerOf(cell)),
    },
    lineOf: (path) => rowOf(path)?.line ?? 1,
    cellOf: (path) => {
      const column = isColumn(path.at(2)) ? path.at(2) : path[0] === 'answers' ? 'requirement' : 'statement';
      const cell = `cell ${columnLetters(isColumn(column) ? places[column] : 0)}${rowOf(path)?.row ?? 1}`;
      return sheet === undefined ? cell : `sheet ${sheet}, ${cell}`;
    },
  };
}

function isColumn(key: PropertyKey | undefined): key is ColumnKey {
  return columns.some((column) => column.key === key);
}

/** The letters of a column, as spreadsheet programs show them: A to Z, then AA. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function placesOf(head: readonly string[], file: string): Readonly<Record<ColumnKey, number>> {
  const places = columns.map(({ key }) => {
    const titles = titlesOf(key);
    return [key, head.findIndex((cell) => titles.has(cell.trim()))] as const;
  });
  const needed: readonly ColumnKey[] = ['requirement', 'answer', 'statement', 'by', 'on'];
  const missing = columns.find(({ key }) => needed.includes(key) && places.some(([own, at]) => own === key && at < 0));
  if (missing === undefined) return Object.fromEntries(places) as Record<ColumnKey, number>;
  throw new UserError(`${file}:1: there is no column "${titleOf(missing.key, formSpeech('en'))}".`, {
    hint: 'Keep the first row as govstack-check evidence init writes it.',
  });
}

function answerOf(cell: (key: ColumnKey) => string): Record<string, unknown> {
  const asked: readonly ColumnKey[] = ['asked', 'needs'];
  const filled = keys.filter((key) => !asked.includes(key)).map((key) => [key, cell(key)] as const);
  return { ...Object.fromEntries(filled), links: lines(cell('links')), files: lines(cell('files')) };
}

function lines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
