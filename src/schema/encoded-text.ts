import { type JsonObject, numberOr } from '../model/json.js';
import { isJson, isXml } from '../support/media-type.js';

/** How bytes are written as text (RFC 4648), by the names of OpenAPI 3.0 and of JSON Schema. */
const encodings: Readonly<Record<string, BufferEncoding>> = {
  base64: 'base64',
  byte: 'base64',
  base64url: 'base64url',
  base16: 'hex',
};

/**
 * A text whose content the schema describes: bytes that are written as text, or a document of some media type.
 * @param n one for the first value, two for the next, and so on
 */
export function encodedText(node: JsonObject, n: number): string | undefined {
  const encoding = encodingOf(node);
  if (encoding === undefined && typeof node.contentMediaType !== 'string') return undefined;
  const write = (content: string): string => (encoding === undefined ? content : written(content, encoding));
  const [whole = '', ...shorter] = contentsOf(node, n);
  const most = numberOr(node.maxLength, Number.POSITIVE_INFINITY);
  const fitting = [whole, ...shorter].find((content) => write(content).length <= most) ?? whole;
  return atLeast(numberOr(node.minLength, 0), fitting, write);
}

function encodingOf({ contentEncoding, format }: JsonObject): BufferEncoding | undefined {
  const name = contentEncoding ?? format;
  return typeof name === 'string' ? encodings[name.toLowerCase()] : undefined;
}

function written(content: string, encoding: BufferEncoding): string {
  const text = Buffer.from(content).toString(encoding);
  return encoding === 'hex' ? text.toUpperCase() : text;
}

/** Contents of the media type, the longest first. */
function contentsOf({ contentMediaType = '' }: JsonObject, n: number): string[] {
  const type = typeof contentMediaType === 'string' ? contentMediaType : '';
  if (isJson(type)) return [`{"content":${n}}`, String(n)];
  return isXml(type) ? [`<content>${n}</content>`, '<a/>'] : [`content ${n}`, String(n)];
}

/** Spaces at the end change nothing of a document, and make it longer. */
function atLeast(fewest: number, content: string, write: (content: string) => string): string {
  const missing = Math.min(fewest, longest) - write(content).length;
  return missing <= 0 ? write(content) : write(content + ' '.repeat(missing));
}

/** The greatest number of characters that is made: no request is longer. */
export const longest = 1_000_000;
