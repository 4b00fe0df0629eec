import { isObject, type Json } from '../../model/json.js';

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
  const whole = wholePlaceholder.exec(text)?.[1];
  if (whole !== undefined) return lookup(whole.split(/\s+/));
  return text.replace(placeholder, (_, words: string) => asText(lookup(words.split(/\s+/))));
}

/** A value as it stands in a URL or a header: texts bare, everything else as JSON. */
export function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** True when a value still depends on what is known only at run time. */
export function hasPlaceholder(value: Json): boolean {
  return JSON.stringify(value).includes('{{');
}
