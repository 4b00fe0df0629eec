import { isObject, type Json, WrittenNumber } from '../../model/json.js';
import { numberMark } from './number-mark.js';

/** Writes a value as JSON, every number as it was written. */
export function writeJson(value: Json): string {
  return JSON.stringify(value, function (this: unknown, key: string, item: unknown) {
    const own = typeof this === 'object' && this !== null ? Reflect.get(this, key) : undefined;
    return own instanceof WrittenNumber ? numberMark + own.text : item;
  }).replaceAll(writtenMark, '$1');
}

const writtenMark = new RegExp(`"\\\\u0000${numberMark.slice(1)}([^"]*)"`, 'g');

/** A value as it stands in a URL or a header: texts bare, everything else as JSON. */
export function asText(value: Json): string {
  return typeof value === 'string' ? value : writeJson(value);
}

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
