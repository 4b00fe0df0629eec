import { isObject, type Json } from '../model/json.js';
import { essenceOf, isBinary, isCsv, isForm, isJson, isJsonLines, isXml } from './media-type.js';
import { isYaml } from './yaml.js';

/** True where a value can be written as a media type: texts and files as they are; others in JSON, YAML, XML, a form or a table. */
export function canBeWritten(mediaType: string, value: Json): boolean {
  const isText = typeof value === 'string' || isBinary(mediaType) || essenceOf(mediaType) === 'text/plain';
  return isText || takesValues(mediaType) || (isCsv(mediaType) && isTable(value));
}

/** Objects in which nothing is nested, so that each is a row. */
function isTable(value: Json): boolean {
  const rows = Array.isArray(value) ? value : [value];
  return rows.every(isFlat);
}

/** True for an object of texts, numbers and booleans. */
export function isFlat(value: Json): boolean {
  return isObject(value) && Object.values(value).every((part) => typeof part !== 'object');
}

/** True for a media type in which any value can be written. */
export function takesValues(mediaType: string): boolean {
  const isStructured = [isJson, isYaml, isXml, isJsonLines].some((is) => is(mediaType));
  return isStructured || isForm(mediaType);
}
