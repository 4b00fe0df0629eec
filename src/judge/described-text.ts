import type { SchemaRef, Schemas } from '../model/definition.js';
import type { ReceivedResponse } from '../model/exchange.js';
import type { ReadJson } from '../model/json.js';
import { csvRows } from '../schema/csv-value.js';
import { eventValue } from '../schema/event-values.js';
import { typesOf } from '../schema/types.js';
import { xmlValue } from '../schema/xml-value.js';
import { readJson } from '../support/json/parse.js';
import { essenceOf, isCsv, isXml } from '../support/media-type.js';
import { readXml } from '../support/xml.js';
import { isPart, mediaTypeOf } from './bodies.js';

/** A text as the value that its media type and a schema make of it. */
export type DescribedText = ReadJson | { readonly kind: 'opaque'; readonly message: string };

interface TextForm {
  readonly is: (mediaType: string) => boolean;
  /** What it demands of a text; absent where any text may stand. */
  readonly words?: string;
  /** The types that a schema may describe in it; absent where it may describe any but a text. */
  readonly types?: ReadonlySet<string>;
  readonly read: (schemas: Schemas, ref: SchemaRef, text: string) => DescribedText;
}

/** The types of what a plain text can only be one of. */
const scalars: ReadonlySet<string> = new Set(['integer', 'number', 'boolean', 'null']);

const forms: readonly TextForm[] = [
  { is: isXml, words: 'well-formed XML', read: ofXml },
  { is: isCsv, words: 'a table (RFC 4180)', read: ofTable },
  { is: (mediaType) => essenceOf(mediaType) === 'text/plain', types: scalars, read: ofScalar },
  { is: (mediaType) => essenceOf(mediaType) === 'text/event-stream', words: 'a stream of events', read: ofEvents },
];

/** What a media type demands of a text that is no JSON, in words; undefined where that is not known. */
export function formWords(mediaType: string): string | undefined {
  return forms.find(({ is }) => is(mediaType))?.words;
}

/**
 * Reads the text of an answer in XML, in CSV, of a plain number or of a stream of events as its schema describes it. Undefined for other media
 * types, and where the schema takes the text as it is. It serves the judgement of the body alone.
 */
export function describedText(schemas: Schemas, ref: SchemaRef, response: ReceivedResponse): DescribedText | undefined {
  const form = forms.find(({ is }) => is(mediaTypeOf(response)));
  const types = typesOf(schemas, ref, 'response');
  if (
    form === undefined ||
    types === undefined ||
    types.has('string') ||
    (form.types !== undefined && ![...types].every((type) => form.types?.has(type) === true)) ||
    isPart(response) ||
    response.cut !== undefined
  )
    return undefined;
  return form.read(schemas, ref, response.body);
}

function ofXml(schemas: Schemas, ref: SchemaRef, text: string): DescribedText {
  const read = readXml(text);
  if (read.kind === 'broken') return read;
  if (read.kind === 'defined') return { kind: 'opaque', message: 'the XML defines its own entities' };
  if (read.kind === 'too-large')
    return { kind: 'opaque', message: 'the XML has more elements than govstack-check reads' };
  const value = xmlValue(schemas, ref, read.root);
  return value === undefined
    ? { kind: 'opaque', message: 'the schema leaves open which of several forms the XML has' }
    : { kind: 'value', value };
}

/** A schema of an object describes each row; then it is enough to show the first one that is wrong. */
function ofTable(schemas: Schemas, ref: SchemaRef, text: string): DescribedText {
  const read = csvRows(schemas, ref, text);
  if (read.kind === 'broken') return read;
  if (read.kind === 'too-large')
    return { kind: 'opaque', message: 'the table has more cells than govstack-check reads' };
  if (read.kind === 'nameless') return { kind: 'opaque', message: 'the first line of the table names no property' };
  const { rows } = read;
  if (typesOf(schemas, ref, 'response')?.has('array') === true) return { kind: 'value', value: [...rows] };
  const wrong = rows.find((row) => schemas.validate(ref, 'response', row).kind === 'invalid');
  const shown = wrong ?? rows[0];
  return shown === undefined ? { kind: 'opaque', message: 'the table has no rows' } : { kind: 'value', value: shown };
}

/** A number, a boolean or null as JSON writes it; another text is none of these. */
function ofScalar(_: Schemas, __: SchemaRef, text: string): DescribedText {
  const read = readJson(text.trim());
  return read.kind === 'value' ? read : { kind: 'value', value: text };
}

function ofEvents(schemas: Schemas, ref: SchemaRef, text: string): DescribedText {
  const value = eventValue(schemas, ref, text);
  return value === undefined
    ? { kind: 'opaque', message: 'no event with JSON data arrived' }
    : { kind: 'value', value };
}
