import { isObject, type Json } from '../../model/json.js';

/** A value with all its texts changed. */
export function changedText(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => changedText(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changedText(item, change)]));
}
