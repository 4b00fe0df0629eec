import { isObject, type Json } from '../model/json.js';
import { mapValues } from './map-values.js';
import { holdsData, nameMaps } from './openapi-keys.js';

/** Begins the names of keys in data that would be references elsewhere. No key of a text file begins so. */
const mark = '\u0000';

const reference = '$ref';

/**
 * A copy of a part of a definition in which `$ref` is called otherwise wherever it is data: in examples, defaults, lists of
 * values and extensions. So a library that follows references leaves it alone.
 */
export function maskData(node: Json): Json {
  return masked(node, false);
}

/** Gives the keys that were masked their names back. */
export function unmaskData(node: Json): Json {
  return renamed(node, (key) => (key === mark + reference ? reference : key));
}

/** @param names true where each key is a name that the author chose */
function masked(node: Json, names: boolean): Json {
  if (Array.isArray(node)) return node.map((item) => masked(item, false));
  if (!isObject(node)) return node;
  return mapValues(node, (value, key) => {
    if (names) return masked(value, false);
    if (holdsData(key)) return hidden(value);
    if (key === 'examples')
      return isObject(value) ? mapValues(value, (example) => masked(example, false)) : hidden(value);
    return masked(value, nameMaps.has(key) || (key === 'parameters' && isObject(value)));
  });
}

function hidden(node: Json): Json {
  return renamed(node, (key) => (key === reference ? mark + reference : key));
}

function renamed(node: Json, name: (key: string) => string): Json {
  if (Array.isArray(node)) return node.map((item) => renamed(item, name));
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [name(key), renamed(value, name)]));
}

/** True where a part of a definition refers to another file. */
export function refersToFiles(node: Json): boolean {
  const refers = (part: Json): boolean => {
    if (Array.isArray(part)) return part.some(refers);
    if (!isObject(part)) return false;
    const { $ref: target } = part;
    return (typeof target === 'string' && !target.startsWith('#')) || Object.values(part).some(refers);
  };
  return refers(maskData(node));
}
