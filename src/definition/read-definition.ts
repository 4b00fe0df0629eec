import { readFile } from 'node:fs/promises';
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { isObject, type Json, type JsonObject, WrittenNumber } from '../model/json.js';
import { messageOf, UserError } from '../support/errors.js';
import { readAnySize, valueRead } from '../support/json/parse.js';
import { join } from '../support/json/pointer.js';
import { keysWritten } from '../support/json/written-json.js';
import { decodedText, definitionValue, parseDefinition } from '../support/parse-definition.js';
import { assertNotTooDeep } from '../support/yaml.js';

/** A definition as it was published, and what had to be mended to read it at all. */
export interface PublishedDefinition {
  readonly document: JsonObject;
  readonly mended: readonly string[];
}

const maxBytes = 20 * 1024 * 1024;

/**
 * Reads a definition from a file or a URL, as leniently as is safe: a Markdown fence is taken off, and the lists under a
 * key that stands twice are joined, because to let the last one win would lose what is required.
 * @throws UserError when it cannot be fetched, or is no object even then.
 */
export async function readDefinition(place: string): Promise<PublishedDefinition> {
  const text = await (/^https?:\/\//.test(place) ? fetchText(place) : fileText(place));
  const mended: string[] = [];
  const document = parsed(withoutFence(text, mended), mended, place);
  if (isObject(document)) return { document, mended };
  throw new UserError(`${place} is not a definition: it holds no object.`, {
    hint: 'Give an OpenAPI document in YAML or JSON.',
  });
}

async function fileText(file: string): Promise<string> {
  try {
    return decodedText(await readFile(file));
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${messageOf(error)}`, { hint: 'Check the path.', cause: error });
  }
}

async function fetchText(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const text = await response.text();
    if (text.length > maxBytes) throw new Error('it is too large');
    return text;
  } catch (error) {
    throw new UserError(`${url} cannot be fetched: ${messageOf(error)}`, {
      hint: 'Check the URL, or save the document and give the file.',
      cause: error,
    });
  }
}

/** A fence stands at the beginning of a line; one inside a description is indented, and part of the document. */
function withoutFence(text: string, mended: string[]): string {
  const fenced = /^```(?:ya?ml|json)?[ \t]*\r?\n([\s\S]*?)(?:\r?\n```|$(?![\s\S]))/m.exec(text);
  if (fenced?.[1] === undefined) return text;
  mended.push('The document stands in a Markdown fence, with other text around it.');
  return fenced[1];
}

/** JSON is read as YAML where keys stand twice, because a JSON parser would not tell of them. */
function parsed(text: string, mended: string[], place: string): unknown {
  if (isJsonWithoutRepeats(text)) return parseDefinition(text, place);
  assertNotTooDeep(text, place);
  const document = parseDocument(text.replaceAll('\t', '  '), { uniqueKeys: false, merge: true });
  const [error] = document.errors;
  if (error !== undefined) {
    throw new UserError(`${place} cannot be parsed: ${error.message.split('\n')[0]}`, {
      hint: 'Give an OpenAPI document in YAML or JSON.',
      cause: error,
    });
  }
  joinDuplicates(document.contents, '', mended);
  return definitionValue(document, place);
}

/** True for JSON in which no key stands twice: it is read as many keys as are written. YAML takes a hundred times as much memory. */
function isJsonWithoutRepeats(text: string): boolean {
  const json = /^\s*{/.test(text) ? valueRead(readAnySize(text)) : undefined;
  return json !== undefined && keysIn(json) === keysWritten(text);
}

function keysIn(value: Json): number {
  if (typeof value !== 'object' || value === null || value instanceof WrittenNumber) return 0;
  const parts = Object.values(value);
  return parts.reduce<number>((sum, part) => sum + keysIn(part), Array.isArray(value) ? 0 : parts.length);
}

function joinDuplicates(node: unknown, at: string, mended: string[]): void {
  if (isSeq(node)) for (const [index, item] of node.items.entries()) joinDuplicates(item, join(at, index), mended);
  if (!isMap(node)) return;
  const merged = node.items.filter((pair) => keyOf(pair) === mergeKey);
  const kept = new Map<string, Pair>();
  for (const pair of node.items.filter((item) => !merged.includes(item))) {
    const key = keyOf(pair);
    const earlier = kept.get(key);
    if (earlier === undefined) kept.set(key, pair);
    else {
      mended.push(`The key "${key}" stands twice at ${at || '/'}.`);
      joinPairs(earlier, pair);
    }
  }
  (node as YAMLMap).items = [...merged, ...kept.values()] as YAMLMap['items'];
  for (const [key, pair] of kept) joinDuplicates(pair.value, join(at, key), mended);
}

/** It brings in the keys of another map, so it may stand more than once. */
const mergeKey = '<<';

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** Lists are joined; of anything else the last one stands, as YAML readers that allow it do. */
function joinPairs(earlier: Pair, later: Pair): void {
  if (isSeq(earlier.value) && isSeq(later.value)) earlier.value.items.push(...later.value.items);
  else earlier.value = later.value;
}
