import { isObject, type Json } from '../../model/json.js';
import { besidePayload } from '../../schema/beside-payload.js';
import { join } from '../../support/json/pointer.js';

/**
 * Where the values of a body stand: in the object that is alone in another (`{ data: { … } }`), or only with what names it.
 * @returns a JSON pointer; empty where nothing wraps the values
 */
export function payloadPlace(body: Json | undefined): string {
  if (!isObject(body)) return '';
  const [only, ...others] = Object.keys(body).filter((name) => !besidePayload.has(name));
  const inner = only === undefined || others.length > 0 ? undefined : body[only];
  return only !== undefined && isObject(inner) ? join('', only) + payloadPlace(inner) : '';
}
