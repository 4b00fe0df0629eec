import { isObject, type Json, WrittenNumber } from '../../model/json.js';

/** Texts of JSON, so that no number is looked for in them, and numbers. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** What no text has that begins otherwise. */
const mark = '\u0000number ';

/** Fifteen digits always fit into floating point, and exponents of two digits do. */
const mayBeLong = /\d[\d.]{15}|[eE][+-]?\d{3}/;

/**
 * Reads a text as JSON. Numbers that floating point cannot hold are kept as they are written.
 * @throws SyntaxError where the text is no JSON
 */
export function parseExactly(text: string): Json {
  const plain: Json = JSON.parse(text);
  if (!mayBeLong.test(text)) return plain;
  const marked = text.replace(tokens, (token) => (isHeld(token) ? token : JSON.stringify(mark + token)));
  const exact: Json = JSON.parse(marked, (_, value: Json) => {
    return typeof value === 'string' && value.startsWith(mark) ? new WrittenNumber(value.slice(mark.length)) : value;
  });
  return exact;
}

/** True for a text, and for a number that floating point holds as it is written. */
function isHeld(token: string): boolean {
  return token.startsWith('"') || digitsOf(token) === digitsOf(String(Number(token)));
}

/** The digits of a number and its exponent, without zeros that say nothing: 120, 1.2e2 and 120.0 have the same. */
function digitsOf(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const short = digits.replace(/0+$/, '');
  return short === '' ? '0' : `${sign}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}

/** Writes a value as JSON, every number as it was written. */
export function writeJson(value: Json): string {
  return JSON.stringify(value, function (this: unknown, key: string, item: unknown) {
    const own = typeof this === 'object' && this !== null ? Reflect.get(this, key) : undefined;
    return own instanceof WrittenNumber ? mark + own.text : item;
  }).replaceAll(writtenMark, '$1');
}

const writtenMark = /"\\u0000number ([^"]*)"/g;

/** A value in which every number is one of floating point, for a validator; the value itself where it holds no other. */
export function withPlainNumbers(value: Json): Json {
  if (value instanceof WrittenNumber) return Number(value);
  if (Array.isArray(value)) return value.some(holdsWritten) ? value.map(withPlainNumbers) : value;
  if (!isObject(value) || !holdsWritten(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withPlainNumbers(item)]));
}

function holdsWritten(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof WrittenNumber || Object.values(value).some(holdsWritten);
}
