import { parse } from 'csv-parse/sync';
import type { SchemaRef, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { messageOf } from '../support/errors.js';
import { hasMoreSigns } from '../support/more-signs.js';
import { definedProperties, itemSchema } from './properties.js';
import { typesOf } from './types.js';
import { readText } from './wire-value.js';

/** What was read of a table. */
export type CsvReading =
  | { readonly kind: 'rows'; readonly rows: readonly Json[] }
  | { readonly kind: 'broken'; readonly message: string }
  /** Its first line names none of the properties, so that it is no header that could be read by. */
  | { readonly kind: 'nameless' }
  /** It has more cells than are read. */
  | { readonly kind: 'too-large' };

/** So many cells are read; each takes about a third of a kilobyte of memory. */
const mostCells = 200_000;

/**
 * A table with a header (RFC 4180) as the objects that a schema makes of its rows. An empty cell is a value only where the
 * schema takes texts.
 * @param list the schema of the list of rows, or of one row
 */
export function csvRows(schemas: Schemas, list: SchemaRef, text: string): CsvReading {
  if (hasMoreSigns(text, ',\n', mostCells)) return { kind: 'too-large' };
  const row = itemSchema(schemas, list, 'response') ?? list;
  const defined = definedProperties(schemas, row, 'response');
  const table = readTable(text);
  if (typeof table === 'string') return { kind: 'broken', message: table };
  const [names = [], ...lines] = table;
  if (!names.some((name) => defined.some((property) => property.name === name))) return { kind: 'nameless' };
  const cell = (name: string, written: string): [string, Json][] => {
    const schema = defined.find((property) => property.name === name)?.schema;
    if (schema === undefined) return [[name, written]];
    const isText = typesOf(schemas, schema, 'response')?.has('string') !== false;
    if (written === '' && !isText) return [];
    return [[name, readText({ schemas, ref: schema, direction: 'response' }, written)]];
  };
  const rows = lines.map((line) => Object.fromEntries(names.flatMap((name, place) => cell(name, line[place] ?? ''))));
  return { kind: 'rows', rows };
}

function readTable(text: string): string[][] | string {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    return messageOf(error);
  }
}
