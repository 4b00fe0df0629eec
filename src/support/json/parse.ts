import type { Json } from '../../model/json.js';

/** A text as JSON; undefined where it is none. */
export function asJson(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
