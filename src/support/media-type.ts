import { MIMEType } from 'node:util';

/** A media type, or a range of media types, in its parts. */
export interface MediaType {
  /** Type and subtype in lower case: `application/json`, `image/*`. */
  readonly essence: string;
  /** Parameters by their names in lower case; the values as they are written. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The number of media types that are remembered: a run meets few, and asks of each thousands of times. */
const remembered = 500;
const readBefore = new Map<string, MediaType>();

/** Reads a media type as a header or a definition writes it (RFC 9110 section 8.3.1). What cannot be read is its own essence. */
function readMediaType(text: string): MediaType {
  const read = readBefore.get(text) ?? readAnew(text);
  if (readBefore.size >= remembered) readBefore.clear();
  readBefore.set(text, read);
  return read;
}

function readAnew(text: string): MediaType {
  try {
    const { essence, params } = new MIMEType(text);
    return { essence, parameters: new Map(params) };
  } catch {
    return { essence: text.split(';')[0]?.trim().toLowerCase() ?? '', parameters: new Map() };
  }
}

/** Type and subtype in lower case, without parameters. */
export function essenceOf(text: string): string {
  return readMediaType(text).essence;
}

const linesOfJson = /^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines|json-seq|stream\+json)$/;

/** True for one JSON text: `application/json`, `…+json`, and names that are used for it. */
export function isJson(mediaType: string): boolean {
  const essence = essenceOf(mediaType);
  return !linesOfJson.test(essence) && /(^|\/(x-)?|\+)json$/.test(essence);
}

/** True for JSON texts one after another, each on a line of its own (or after a record separator, RFC 7464). */
export function isJsonLines(mediaType: string): boolean {
  return linesOfJson.test(essenceOf(mediaType));
}

/** True for XML: `application/xml`, `text/xml` and `…+xml` (RFC 7303). */
export function isXml(mediaType: string): boolean {
  return /[/+]xml$/.test(essenceOf(mediaType));
}

/** True for tables of texts with commas between them (RFC 4180). */
export function isCsv(mediaType: string): boolean {
  return essenceOf(mediaType) === 'text/csv';
}

/** True for the two media types of HTML forms (HTML Standard, section 4.10.22.6 and RFC 7578). */
export function isForm(mediaType: string): boolean {
  return ['application/x-www-form-urlencoded', 'multipart/form-data'].includes(essenceOf(mediaType));
}

const binaryEssence =
  /^((image|audio|video|font|model)\/(?!svg\+xml)|application\/(octet-stream|pdf|zip|gzip|x-(tar|gzip|7z-compressed|protobuf|msgpack|bzip2?)|protobuf|cbor|msgpack|wasm|msword|vnd\.(ms-|openxmlformats|oasis\.opendocument|google\.protobuf)))/;

/** True for media types whose content is bytes and no text. */
export function isBinary(mediaType: string): boolean {
  return binaryEssence.test(essenceOf(mediaType));
}

/** True for media types whose content has no end: it comes for as long as the connection lasts. */
export function isStream(mediaType: string): boolean {
  return /^(text\/event-stream|multipart\/x-mixed-replace)$/.test(essenceOf(mediaType)) || isJsonLines(mediaType);
}

/** True where `*` stands for a part of the media type. */
export function isRange(mediaType: string): boolean {
  return essenceOf(mediaType).includes('*');
}

/** True when a documented media type, or a range of them, stands for an essence. Parameters do not count. */
export function covers(documented: string, essence: string): boolean {
  const wanted = essenceOf(documented);
  if (wanted === 'json') return essence === 'application/json' || essence === wanted;
  if (wanted === '*' || wanted === '*/*') return true;
  const [type = '', subtype = ''] = wanted.split('/');
  if (!subtype.includes('*')) return wanted === essence;
  const suffix = subtype.slice(subtype.indexOf('*') + 1);
  return (type === '*' || essence.startsWith(`${type}/`)) && essence.endsWith(suffix.replace('+', ''));
}

/**
 * How exactly a documented media type stands for a given one, where it covers it: the greater, the more exactly.
 * Undefined where it does not cover it, or where the two contradict each other in a parameter. A character set is no
 * contradiction, because it says nothing of what is written.
 */
export function precision(documented: string, given: string): number | undefined {
  const [wanted, found] = [readMediaType(documented), readMediaType(given)];
  if (!covers(documented, found.essence)) return undefined;
  const asked = [...wanted.parameters].filter(([name]) => found.parameters.has(name));
  const same = asked.filter(([name, value]) => found.parameters.get(name)?.toLowerCase() === value.toLowerCase());
  if (asked.some((pair) => pair[0] !== 'charset' && !same.includes(pair))) return undefined;
  const open = wanted.parameters.size - same.length;
  return (isRange(documented) ? wanted.essence.replaceAll('*', '').length : 1000) + 10 * same.length - open;
}

/** A media type that a range stands for, and that can be sent: JSON where the range covers it. */
export function concrete(mediaType: string): string {
  if (mediaType === 'json') return 'application/json';
  if (!isRange(mediaType)) return mediaType;
  const essence = essenceOf(mediaType);
  const [type = ''] = essence.split('/');
  if (essence.endsWith('+json')) return 'application/ld+json';
  return covers(mediaType, 'application/json') ? 'application/json' : (examples[type] ?? 'application/octet-stream');
}

const examples: Readonly<Record<string, string>> = {
  text: 'text/plain',
  image: 'image/png',
  audio: 'audio/mpeg',
  video: 'video/mp4',
  multipart: 'multipart/form-data',
};

/** The character set that a Content-Type names, by the name under which it can be decoded; undefined where it is not known. */
export function charsetOf(contentType: string): string | undefined {
  const named = readMediaType(contentType).parameters.get('charset');
  if (named === undefined) return undefined;
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return undefined;
  }
}
