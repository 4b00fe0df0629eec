import { type Document, isMap, isNode, isPair, isSeq, LineCounter, parse, parseDocument, stringify } from 'yaml';
import type { z } from 'zod';
import type { Json, ReadJson } from '../model/json.js';
import { messageOf, UserError } from './errors.js';
import { deepest } from './json/depth.js';
import { hasMoreSigns } from './more-signs.js';
import { isYamlTooDeep } from './yaml-depth.js';

/** What a YAML text holds, and where in the text its parts stand. */
export interface PlacedYaml {
  readonly value: unknown;
  /** The line of a key, or of the nearest thing around it. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The cell of a spreadsheet in which it stands, in words; absent for what is no spreadsheet. */
  cellOf?(path: readonly PropertyKey[]): string;
}

/**
 * Parses YAML, or JSON, and keeps the lines.
 * @param file the name to show in messages
 * @throws UserError naming the file and the line of a syntax error.
 */
export function parseYaml(text: string, file: string): PlacedYaml {
  assertNotTooDeep(text, file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  assertParsed(document, lines, file);
  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of path) {
      const child = childOf(node, key);
      if (child === undefined) break;
      offset = child.offset;
      node = child.value;
    }
    return lines.linePos(offset).line;
  };
  return { value: plainValue(document, file), lineOf };
}

/** @throws UserError naming the file, where its text has more levels than are read; to be asked before it is parsed */
export function assertNotTooDeep(text: string, file: string): void {
  if (!isYamlTooDeep(text, deepest)) return;
  throw tooDeep(file);
}

export function tooDeep(file: string): UserError {
  return new UserError(`${file} is nested deeper than ${deepest} levels.`, {
    hint: 'Give nested parts of the document their own names, and refer to them.',
  });
}

/** @throws UserError naming the file and the line of the first error */
export function assertParsed({ errors: [error] }: Document, lines: LineCounter, file: string): void {
  if (error === undefined) return;
  throw new UserError(`${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`, {
    hint: 'The file must be YAML or JSON.',
    cause: error,
  });
}

/**
 * What a parsed text holds.
 * @param maxAliases how often anchors may be repeated, all together
 * @throws UserError naming the file, where they are repeated more often
 */
export function plainValue(document: Document, file: string, maxAliases = 100): Json {
  try {
    const value: Json = document.toJS({ maxAliasCount: maxAliases });
    return value;
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${messageOf(error)}`, {
      hint: 'Write out the parts that its anchors (&) repeat; in a definition, you can use $ref instead.',
      cause: error,
    });
  }
}

function childOf(node: unknown, key: PropertyKey): { value: unknown; offset: number } | undefined {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(key)];
    return isNode(item) && item.range ? { value: item, offset: item.range[0] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isPair(item) && isNode(item.key) && item.key.toJSON() === key);
  return isNode(pair?.key) && pair.key.range ? { value: pair.value, offset: pair.key.range[0] } : undefined;
}

/**
 * Checks the shape of what was parsed.
 * @throws UserError naming file and line of the first thing that is wrong.
 */
export function checkShape<T>(placed: PlacedYaml, shape: z.ZodType<T>, about: { file: string; hint: string }): T {
  const result = shape.safeParse(placed.value ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const line = issue === undefined ? 1 : placed.lineOf(placeOf(issue));
  const words = issue === undefined ? 'not of the expected shape' : wordsOf(issue);
  throw new UserError(`${about.file}:${line}: ${words}`, { hint: about.hint });
}

/** So many mistakes are listed at once. */
const mostListed = 50;

/**
 * Checks the shape of what was parsed, where a person filled in many places.
 * @throws UserError naming everything that is wrong, each with its line, and with its cell in a spreadsheet.
 */
export function checkWholeShape<T>(placed: PlacedYaml, shape: z.ZodType<T>, about: { file: string; hint: string }): T {
  const result = shape.safeParse(placed.value ?? {});
  if (result.success) return result.data;
  const { issues } = result.error;
  const lines = issues.slice(0, mostListed).map((issue) => {
    const place = placeOf(issue);
    const cell = placed.cellOf === undefined ? '' : ` (${placed.cellOf(place)})`;
    return `${about.file}:${placed.lineOf(place)}: ${wordsOf(issue)}${cell}`;
  });
  const more = issues.length - lines.length;
  const all = [...lines, ...(more > 0 ? [`and ${more} more`] : [])];
  throw new UserError(all.length === 1 ? all.join('') : `${issues.length} mistakes:\n  ${all.join('\n  ')}`, {
    hint: about.hint,
  });
}

type Issue = z.core.$ZodIssue;

function placeOf(issue: Issue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

function wordsOf(issue: Issue): string {
  const where = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return `unknown key "${issue.keys.join('", "')}"${where === '' ? '' : ` in ${where}`}`;
  return where === '' ? issue.message : `${where}: ${issue.message}`;
}

/** True for the media types of YAML: application/yaml, text/yaml, and those that end with +yaml. */
export function isYaml(mediaType: string): boolean {
  return /[/+.-]ya?ml\b/.test(mediaType);
}

/** The signs that separate values in YAML. */
const separators = '\n,';

/** So many values are read of a text that a candidate sends; each takes more than a kilobyte of memory. */
const mostValues = 50_000;

/** Whether a key stands twice is looked at in texts of so few values: the library compares each key with each other one. */
const fewValues = 2000;

/**
 * Reads a YAML text as the value that JSON would write.
 * @param maxAliasCount how often anchors may be repeated, all together
 */
export function readYaml(text: string, maxAliasCount = 100): ReadJson {
  if (hasMoreSigns(text, separators, mostValues))
    return { kind: 'broken', message: 'it has more values than are read', mayBeRight: true };
  if (isYamlTooDeep(text, deepest)) return { kind: 'broken', message: 'nested deeper than is read', mayBeRight: true };
  try {
    const uniqueKeys = !hasMoreSigns(text, separators, fewValues);
    const whole: unknown = parse(text, { maxAliasCount, uniqueKeys });
    const value: Json = JSON.parse(JSON.stringify(whole ?? null));
    return { kind: 'value', value };
  } catch (error) {
    return { kind: 'broken', message: messageOf(error).split('\n')[0] ?? 'not YAML' };
  }
}

/** A value as YAML; a text stands for itself, because it is a document already. */
export function writeYaml(value: Json): string {
  return typeof value === 'string' ? value : stringify(value);
}
