import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isObject, type Json } from '../model/json.js';
import { get, localPointer } from '../support/json/pointer.js';
import { mapValues } from '../support/map-values.js';
import { holdsData, nameMaps } from '../support/openapi-keys.js';
import { decodedText, parseDefinition } from '../support/parse-definition.js';

/** A file of a definition, and which files it may bring in. */
export interface FilePlace {
  readonly file: string;
  readonly mayRead: (file: string) => boolean;
}

/** Examples refer to files that refer to others so many times at most. */
const mostSteps = 5;

/**
 * A copy of a file of a definition with the examples that it gives only by reference: `example: { $ref: cat.json }`. OpenAPI
 * knows no such reference, but many authors write it, and their tools follow it. A reference that leads nowhere stays, because it
 * may be the example itself.
 */
export function withReferredExamples(document: Json, place: FilePlace): Json {
  return walked(document, false, (example) => exampleMeant(example, document, place));
}

/**
 * A copy in which each value that is an example is what `meant` returns for it.
 * @param names true where each key is a name that the author chose
 */
function walked(node: Json, names: boolean, meant: (example: Json) => Json): Json {
  const inside = (value: Json, key: string): Json => {
    if (key === 'example' || key === 'value') return meant(value);
    if (holdsData(key)) return value;
    if (key !== 'examples') return walked(value, nameMaps.has(key) || (key === 'parameters' && isObject(value)), meant);
    return isObject(value) ? mapValues(value, (example) => walked(example, false, meant)) : value;
  };
  if (Array.isArray(node)) return node.map((item) => walked(item, false, meant));
  if (!isObject(node)) return node;
  return mapValues(node, (value, key) => (names ? walked(value, false, meant) : inside(value, key)));
}

function exampleMeant(example: Json, document: Json, place: FilePlace): Json {
  const target = loneReference(example);
  if (target === undefined) return example;
  if (!target.startsWith('#')) return brought(example, place, mostSteps);
  return valueMeant(get(document, localPointer(target))) ?? example;
}

/** A value in which each reference to a file is what the file holds. */
function brought(value: Json, place: FilePlace, steps: number): Json {
  if (Array.isArray(value)) return value.map((item) => brought(item, place, steps));
  if (!isObject(value)) return value;
  const target = loneReference(value);
  if (target === undefined) return mapValues(value, (part) => brought(part, place, steps));
  const [name = '', pointer = ''] = target.split('#');
  if (name === '' || steps === 0) return value;
  const file = path.resolve(path.dirname(place.file), name);
  const held = place.mayRead(file) ? parsedFile(file) : undefined;
  const meant = held === undefined ? undefined : valueMeant(get(held, pointer));
  return meant === undefined ? value : brought(meant, { ...place, file }, steps - 1);
}

/** What a reference names: a value, or an Example Object, which holds one. */
function valueMeant(meant: Json | undefined): Json | undefined {
  const isExampleObject = isObject(meant) && Object.keys(meant).every((key) => exampleKeys.has(key) || /^x-/.test(key));
  return isExampleObject && meant.value !== undefined ? meant.value : meant;
}

const exampleKeys: ReadonlySet<string> = new Set(['summary', 'description', 'value']);

function loneReference(value: Json): string | undefined {
  if (!isObject(value) || Object.keys(value).length !== 1) return undefined;
  return typeof value.$ref === 'string' ? value.$ref : undefined;
}

/** An example that cannot be read is no reason to refuse the definition. */
function parsedFile(file: string): Json | undefined {
  if (!/\.(json|ya?ml)$/i.test(file)) return undefined;
  try {
    return parseDefinition(decodedText(readFileSync(file)), file);
  } catch {
    return undefined;
  }
}
