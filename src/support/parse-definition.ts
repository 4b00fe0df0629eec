import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { isObject, type Json } from '../model/json.js';
import { deepest, isDeeperThan } from './json/depth.js';
import { exactNumber, readAnySize, valueRead } from './json/parse.js';
import { assertNotTooDeep, assertParsed, plainValue, tooDeep } from './yaml.js';

/** How often anchors may be repeated, all together: enough for any author, too few to fill the memory from a small file. */
const maxAliases = 100_000;

/** The text of a file: UTF-8, or UTF-16 where its mark says so (YAML 1.2 section 5.2). */
export function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Parses a file of a definition: JSON, or YAML 1.2 with merge keys, which many authors use. The versions of a document stay
 * the texts that they are written as.
 * @param file the name to show in messages
 * @throws UserError naming the file and the line of a syntax error.
 */
export function parseDefinition(text: string, file: string): Json {
  const json = /^\s*[{[]/.test(text) ? valueRead(readAnySize(text)) : undefined;
  if (json !== undefined) return withVersions(notTooDeep(json, file), []);
  assertNotTooDeep(text, file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  assertParsed(document, lines, file);
  return definitionValue(document, file);
}

/** The stack ends before a deeper value does: whatever walks through a definition calls itself for each level. */
function notTooDeep(value: Json, file: string): Json {
  if (!isDeeperThan(deepest, value)) return value;
  throw tooDeep(file);
}

/**
 * What a parsed YAML text holds; the versions of a document stay the texts that they are written as.
 * @param file the name to show in messages
 * @throws UserError where it is nested too deep, or repeated anchors would make it too large for the memory.
 */
export function definitionValue(document: Document, file: string): Json {
  keepTexts(document);
  keepDigits(document);
  return withVersions(notTooDeep(plainValue(document, file, maxAliases), file), versionTexts(document.contents));
}

/** What a schema of texts lists without quotes is a text as it is written: 1.0 and 01 are other texts than 1. */
function keepTexts(document: Document): void {
  visit(document, {
    Map: (_, node) => {
      if (node.get('type') !== 'string') return;
      const values = node.get('enum');
      for (const item of isSeq(values) ? values.items : []) keepText(item);
      for (const key of ['default', 'const', 'example']) keepText(node.get(key, true));
    },
  });
}

function keepText(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'number' && node.source !== String(node.value)) node.value = node.source;
}

/** Numbers that floating point cannot hold keep their digits, as those of JSON do. */
function keepDigits(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(node.source ?? ''))
        node.value = exactNumber(node.source ?? '');
    },
  });
}

type VersionText = readonly [place: 'openapi' | 'version', text: string];

/** Versions that are written without quotes are numbers to YAML, and 1.0 is another version than 1. */
function versionTexts(contents: unknown): VersionText[] {
  if (!isMap(contents)) return [];
  const info = contents.get('info', true);
  return [
    ...sourceOf('openapi', contents.get('openapi', true)),
    ...(isMap(info) ? sourceOf('version', info.get('version', true)) : []),
  ];
}

function sourceOf(place: VersionText[0], node: unknown): VersionText[] {
  return isScalar(node) && typeof node.value === 'number' ? [[place, node.source ?? String(node.value)]] : [];
}

function withVersions(parsed: Json, texts: readonly VersionText[]): Json {
  if (!isObject(parsed) || parsed.openapi === undefined) return parsed;
  const written = Object.fromEntries(texts);
  const openapi = written.openapi ?? parsed.openapi;
  const info = isObject(parsed.info) ? { ...parsed.info } : undefined;
  if (info?.version !== undefined && typeof info.version !== 'string')
    info.version = written.version ?? JSON.stringify(info.version);
  return {
    ...parsed,
    openapi: typeof openapi === 'number' ? String(openapi) : openapi,
    ...(info === undefined ? {} : { info }),
  };
}
