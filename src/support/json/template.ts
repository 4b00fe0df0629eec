import { isObject, type Json } from '../../model/json.js';
import { asText } from './write.js';

const placeholder = /\{\{\s*([^{}]+?)\s*\}\}/g;
const wholePlaceholder = /^\{\{\s*([^{}]+?)\s*\}\}$/;

/** Looks up what stands for the words of a placeholder. */
export type Lookup = (words: readonly string[]) => Json;

/**
 * Replaces `{{…}}` in every text of a value. A text that is nothing but a placeholder takes the looked-up value with
 * its type; inside a longer text it is written out.
 */
export function fill(value: Json, lookup: Lookup): Json {
  if (typeof value === 'string') return fillText(value, lookup);
  if (Array.isArray(value)) return value.map((item) => fill(item, lookup));
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, lookup)]));
  }
  return value;
}

function fillText(text: string, lookup: Lookup): Json {
  const find: Lookup = (words) => (words[0] === bracesWord ? '{{' : lookup(words));
  const whole = wholePlaceholder.exec(text)?.[1];
  if (whole !== undefined) return find(whole.split(/\s+/));
  return text.replace(placeholder, (_, words: string) => asText(find(words.split(/\s+/))));
}

const bracesWord = 'braces';

/** What stands for two braces that begin no placeholder. */
const braces = `{{${bracesWord}}}`;

/** A value of a definition as a template that is filled to that very value: its own braces begin no placeholder. */
export function literally(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('{{', braces);
  if (Array.isArray(value)) return value.map(literally);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, literally(item)]));
  return value;
}

/** A template in which only the braces that begin no placeholder are written out, for a look at its value. */
export function withBraces(value: Json): Json {
  return fill(value, (words) => `{{${words.join(' ')}}}`);
}

/** True when a value still depends on what is known only at run time. */
export function hasPlaceholder(value: Json): boolean {
  return JSON.stringify(value).replaceAll(braces, '').includes('{{');
}

/** True when nothing but made-up values will stand in its placeholders: a fresh one, or a date. */
export function isMadeUp(value: Json): boolean {
  return !/\{\{\s*(?!(fresh|date|time|braces)\b)/.test(JSON.stringify(value));
}
