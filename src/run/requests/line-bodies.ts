import { isObject, type Json } from '../../model/json.js';
import { asText, writeJson } from '../../support/json/write.js';

/** JSON texts, each on a line of its own: the items of a list, or the one value. */
export function writeJsonLines(value: Json): string {
  const items = Array.isArray(value) ? value : [value];
  return items.map((item) => `${writeJson(item)}\n`).join('');
}

/** A table with a header (RFC 4180): a row for each object of a list, or for the one object. */
export function writeCsv(value: Json): string {
  const rows = (Array.isArray(value) ? value : [value]).filter(isObject);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [names, ...rows.map((row) => names.map((name) => cell(row[name])))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

const cell = (value: Json | undefined): string => (value === undefined || value === null ? '' : asText(value));

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
