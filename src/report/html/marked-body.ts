import { isObject, type Json } from '../../model/json.js';
import { join } from '../../support/json/pointer.js';
import { visibleText } from '../../support/visible-text.js';

/** One line of a body, as a page shows it. */
export interface BodyLine {
  readonly text: string;
  /** It is what is wrong, or holds it. */
  readonly marked: boolean;
  /** How many lines are left out before this one. */
  readonly leftOut: number;
}

/** So many lines are shown before and after a marked one, and so many at all where none is marked. */
const around = 10;
const most = 40;

interface PlacedLine {
  readonly text: string;
  readonly pointer: string;
}

/** What is wrong at a place: a JSON pointer into the body, or into the item that the body holds. */
export interface WrongPlace {
  readonly at?: string;
  /** The value that stands there, in words. */
  readonly actual: string;
}

/**
 * A body in lines, with those marked at which something is wrong. What is not there is marked at what should hold it; a body
 * that is not JSON is shown as it came. Lines far from a mark are left out.
 */
export function markedBody(body: string, wrong: readonly WrongPlace[]): BodyLine[] {
  const lines = placedLines(body);
  const targets = new Set(wrong.flatMap((place) => markedAt(lines, place)));
  const isMarked = ({ pointer }: PlacedLine): boolean => targets.has(pointer);
  const marks = lines.flatMap((line, index) => (isMarked(line) ? [index] : []));
  return windowed(
    lines.map((line) => ({ text: line.text, marked: isMarked(line) })),
    marks.length === 0 ? [0] : marks,
    marks.length === 0 ? most : around,
  );
}

function placedLines(body: string): PlacedLine[] {
  try {
    return jsonLines(JSON.parse(body), { pointer: '', indent: '', before: '', after: '' });
  } catch {
    return body.split('\n').map((text, index) => ({ text, pointer: `line ${index}` }));
  }
}

interface Place {
  readonly pointer: string;
  readonly indent: string;
  /** The name of the property, where it has one. */
  readonly before: string;
  /** A comma, where more follows. */
  readonly after: string;
}

function jsonLines(value: Json, place: Place): PlacedLine[] {
  const { pointer, indent, before, after } = place;
  const line = (text: string): PlacedLine => ({ text: visibleText(`${indent}${text}`), pointer });
  const parts = partsOf(value);
  if (parts.length === 0) return [line(`${before}${JSON.stringify(value)}${after}`)];
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = parts.flatMap(([name, part], index) =>
    jsonLines(part, {
      pointer: join(pointer, name),
      indent: `${indent}  `,
      before: typeof name === 'number' ? '' : `${JSON.stringify(name)}: `,
      after: index === parts.length - 1 ? '' : ',',
    }),
  );
  return [line(`${before}${open}`), ...inner, { text: `${indent}${close}${after}`, pointer: `${pointer} end` }];
}

function partsOf(value: Json): [string | number, Json][] {
  if (Array.isArray(value)) return value.map((part, index) => [index, part]);
  return isObject(value) ? Object.entries(value) : [];
}

/** The pointer itself where a line has it; where an item inside has the value, its pointer there; else what is around it. */
function markedAt(lines: readonly PlacedLine[], { at = '', actual }: WrongPlace): string[] {
  if (at === '') return [];
  const isThere = lines.some(({ pointer }) => pointer === at);
  const inside = lines.find(({ pointer, text }) => pointer.endsWith(at) && text.includes(actual));
  return [(isThere ? undefined : inside?.pointer) ?? nearest(lines, at)].filter((pointer) => pointer !== undefined);
}

/** The pointer itself where a line has it, or that of the nearest thing around it. */
function nearest(lines: readonly PlacedLine[], pointer: string): string | undefined {
  const known = new Set(lines.map((line) => line.pointer));
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (known.has(at)) return at;
    if (!at.includes('/')) return undefined;
  }
}

/** The lines near some of them; each says how many were left out before it. What is left out at the end ends the list. */
function windowed(lines: readonly Omit<BodyLine, 'leftOut'>[], marks: readonly number[], reach: number): BodyLine[] {
  const near = new Set(marks.flatMap((mark) => Array.from({ length: 2 * reach + 1 }, (_, i) => mark - reach + i)));
  let leftOut = 0;
  const shown = lines.flatMap((line, index): BodyLine[] => {
    if (!near.has(index)) {
      leftOut += 1;
      return [];
    }
    const made = { ...line, leftOut };
    leftOut = 0;
    return [made];
  });
  return leftOut === 0 ? shown : [...shown, { text: '', marked: false, leftOut }];
}
