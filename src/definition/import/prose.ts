import { isObject, type Json } from '../../model/json.js';

/** Keys of OpenAPI whose texts describe a thing for a reader. */
export const prose = new Set([
  'description',
  'summary',
  'title',
  'externalDocs',
  'contact',
  'license',
  'termsOfService',
  'xml',
]);

/** Short values are facts that tests can send; sentences, and addresses of somebody's servers, are not. */
export function isUsefulExample(example: Json | undefined): boolean {
  if (example === undefined || example === '') return false;
  const text = typeof example === 'string' ? example : JSON.stringify(example);
  return text.split(/\s+/).length <= 5 && text.length <= 400 && !/https?:\/\/(?!example\.(org|com))/.test(text);
}

/** A value without the texts that only describe it, at every depth. */
export function withoutProse(node: Json): Json {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key, value]) => !(prose.has(key) && typeof value === 'string'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value)]));
}
