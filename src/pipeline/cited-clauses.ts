import type { Catalogue } from '../model/catalogue.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import type { Clause, Verdict } from '../model/verdict.js';
import { get } from '../support/json/pointer.js';

/** So deep an excerpt of a definition goes; what is deeper is left out. */
const deepest = 4;
/** So many properties or items of one object or list are shown. */
const widest = 24;
/** So much of a text is shown, in characters. */
const longest = 200;

/**
 * What the definitions say at the clauses that gaps rest on.
 * @param documents by the id of their API
 * @returns excerpts by file and JSON pointer (`file#pointer`)
 */
export function citedClauses(
  verdicts: readonly Verdict[],
  { apis }: Pick<Catalogue, 'apis'>,
  documents: ReadonlyMap<string, JsonObject>,
): Record<string, Json> {
  const byFile = new Map(apis.map(({ id, file }) => [file, documents.get(id)]));
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  const cited = failed.flatMap(({ problems }) => problems.map(({ clause }) => clause));
  const excerpts = new Map<string, Json>();
  for (const clause of cited) {
    const name = `${clause.file}#${clause.pointer}`;
    if (excerpts.has(name)) continue;
    const found = excerptAt(byFile.get(clause.file), clause);
    if (found !== undefined) excerpts.set(name, found);
  }
  return Object.fromEntries(excerpts);
}

/** A bare value says little by itself, so what holds it is shown. */
function excerptAt(document: JsonObject | undefined, { pointer }: Clause): Json | undefined {
  if (document === undefined || pointer === '') return undefined;
  const found = get(document, pointer);
  if (found === undefined) return undefined;
  const holder = pointer.slice(0, pointer.lastIndexOf('/'));
  return shortened((isObject(found) ? found : get(document, holder)) ?? found, deepest);
}

function shortened(value: Json, depth: number): Json {
  if (typeof value === 'string') return value.length > longest ? `${value.slice(0, longest)} …` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, widest).map((item) => shortened(item, depth - 1));
  const entries = Object.entries(value).slice(0, widest);
  return Object.fromEntries(entries.map(([name, part]) => [name, shortened(part, depth - 1)]));
}
