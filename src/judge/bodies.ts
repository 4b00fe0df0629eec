import type { MediaContent, Operation, ResponseDefinition, SchemaRef, Schemas } from '../model/definition.js';
import type { ReceivedResponse } from '../model/exchange.js';
import type { Json, ReadJson } from '../model/json.js';
import { contentNamed } from '../schema/contents.js';
import { holdsBytes } from '../schema/file-schema.js';
import { typesOf } from '../schema/types.js';
import { unreadableCoding } from '../support/content-codings.js';
import { readJson } from '../support/json/parse.js';
import { charsetOf, covers, essenceOf, isBinary, isJson, isJsonLines, isRange } from '../support/media-type.js';
import { isYaml, readYaml } from '../support/yaml.js';
import { documented } from './documented.js';

/** A body as its schema takes it. */
export type BodyReading =
  | ReadJson
  /** The schema takes any bytes, so there is nothing to judge. */
  | { readonly kind: 'bytes' }
  /** The body is in a form that is not held against a schema. */
  | { readonly kind: 'opaque'; readonly message: string };

/** Why a body gives no value to look at. */
export function whyNoValue(reading: Exclude<BodyReading, { kind: 'value' }>): string {
  return reading.kind === 'bytes' ? 'the body is a file' : `the body cannot be read: ${reading.message}`;
}

/** The media type of an answer, in lower case and without parameters. */
export function mediaTypeOf(response: ReceivedResponse): string {
  return essenceOf(response.headers['content-type'] ?? '');
}

/** True when a media type is one of the documented ones; `*` stands for any part, and `json` for its proper name. */
export function isAmong(mediaType: string, expected: readonly string[]): boolean {
  return expected.some((pattern) => covers(pattern, mediaType));
}

/**
 * The documented content of an answer: that which names its media type most exactly, parameters included. Undefined
 * where none does, and where the answer does not say which of several it is.
 */
export function contentFor(
  definition: ResponseDefinition | undefined,
  response: ReceivedResponse,
): MediaContent | undefined {
  return contentNamed(definition?.contents ?? [], response.headers['content-type'] ?? '');
}

/** The body of an answer as its schema takes it. */
export function readBody(schemas: Schemas, operation: Operation, response: ReceivedResponse): BodyReading {
  if (isPart(response))
    return { kind: 'opaque', message: 'the answer is only a part (206), but the schema describes the whole' };
  const content = contentFor(documented(operation, response.status), response);
  const mediaType = mediaTypeOf(response);
  if (content?.schema === undefined) return parseBody(response, operation);
  const { schema } = content;
  const isText = typesOf(schemas, schema, 'response')?.has('string') === true;
  if (isText && takesBytes(schemas, schema, mediaType)) return { kind: 'bytes' };
  if (isYaml(mediaType) && !isText) return response.utf8 ? readYaml(response.body) : parseBody(response, operation);
  if (isJson(mediaType) || mediaType === '') return parseBody(response, operation);
  if (isJsonLines(mediaType) && !isText) return readLines(schemas, schema, response.body);
  return otherBody(schemas, operation, { response, schema });
}

/** True for an answer that holds a range of bytes (RFC 9110 section 15.3.7). */
export function isPart({ status }: Pick<ReceivedResponse, 'status'>): boolean {
  return status === 206;
}

/** Files, and media types whose content is no text. */
function takesBytes(schemas: Schemas, ref: SchemaRef, mediaType: string): boolean {
  const { node } = schemas.follow(ref, 'response');
  return isBinary(mediaType) || node.format === 'binary' || (!isJson(mediaType) && holdsBytes(node));
}

/** What stands before each text of a JSON text sequence (RFC 7464). */
const recordSeparator = String.fromCharCode(0x1e);

/** A list of JSON texts: what the schema describes is the list, or each of its items. */
function readLines(schemas: Schemas, schema: SchemaRef, text: string): BodyReading {
  const lines = text
    .replaceAll(recordSeparator, '\n')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const values: Json[] = [];
  for (const line of lines) {
    const read = readJson(line);
    if (read.kind === 'broken') return { ...read, message: `a line is not JSON: ${read.message}` };
    values.push(read.value);
  }
  const isList = typesOf(schemas, schema, 'response')?.has('array') === true;
  if (isList && schemas.validate(schema, 'response', values).kind === 'valid') return { kind: 'value', value: values };
  const wrong = values.find((value) => schemas.validate(schema, 'response', value).kind === 'invalid');
  return { kind: 'value', value: isList ? values : (wrong ?? values[0] ?? null) };
}

/** Texts are held against a schema that takes texts; XML, CSV and the like against none. */
function otherBody(
  schemas: Schemas,
  operation: Operation,
  { response, schema }: { response: ReceivedResponse; schema: SchemaRef },
): BodyReading {
  const types = typesOf(schemas, schema, 'response');
  const parsed = parseBody(response, operation);
  if (parsed.kind === 'broken') return { kind: 'opaque', message: parsed.message };
  if (typeof parsed.value !== 'string' || types === undefined || types.has('string')) return parsed;
  const described = [...types].join(' or ');
  return {
    kind: 'opaque',
    message: `the schema describes ${described}; how ${mediaTypeOf(response)} represents that is not judged`,
  };
}

/** Whether the texts of answers are JSON, as far as they were read: the judgements of the whole run ask it of every answer. */
const knownTexts = new WeakMap<ReceivedResponse, boolean>();

/** True where the whole body was kept, and is no JSON. */
export function isNoJson(response: ReceivedResponse): boolean {
  const known = knownTexts.get(response);
  if (known !== undefined) return !known;
  const read = readJsonOf(response);
  return read.kind === 'broken' && read.mayBeRight !== true;
}

/** The body of an answer as JSON; a beginning of it proves nothing. */
export function readJsonOf(response: ReceivedResponse): ReadJson {
  const { cut } = response;
  if (cut === undefined) {
    const read = readJson(response.body);
    knownTexts.set(response, read.kind === 'value');
    return read;
  }
  return { kind: 'broken', message: `only the beginning of its ${cut.bytes} bytes was kept`, mayBeRight: true };
}

/** The body as JSON; as a text where another media type is answered, unless a range is documented and it is JSON. */
export function parseBody(response: ReceivedResponse, operation: Operation): ReadJson {
  const coding = unreadableCoding(response.headers);
  if (coding !== undefined)
    return { kind: 'broken', message: `govstack-check does not know its content coding "${coding}"`, mayBeRight: true };
  const mediaType = mediaTypeOf(response);
  const isJsonText = isJson(mediaType) || mediaType === '';
  if (!response.utf8 && (isJsonText || !isDecoded(response)))
    return { kind: 'broken', message: 'the bytes are not valid UTF-8' };
  const read = readJsonOf(response);
  if (isJsonText) return read;
  const { mediaType: wanted } = contentFor(documented(operation, response.status), response) ?? {};
  const isOpen = wanted !== undefined && isRange(wanted) && !isBinary(mediaType);
  return isOpen && (read.kind === 'value' || read.mayBeRight === true) ? read : { kind: 'value', value: response.body };
}

/** True where the text is what the candidate wrote: in UTF-8, or in a character set that the answer names. */
function isDecoded({ headers, utf8 }: ReceivedResponse): boolean {
  const charset = charsetOf(headers['content-type'] ?? '');
  return utf8 || (charset !== undefined && charset !== 'utf-8');
}
