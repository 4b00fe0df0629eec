import { isObject, type Json } from '../../model/json.js';
import { asText } from './write.js';

/** True where a value stands somewhere in a body, whatever the property is called; upper and lower case are the same. */
export function showsValue(body: Json, value: Json): boolean {
  if (Array.isArray(body)) return body.some((item) => showsValue(item, value));
  if (isObject(body)) return Object.values(body).some((item) => showsValue(item, value));
  return asText(body).toLowerCase() === asText(value).toLowerCase();
}
