import type { Parameter, Schemas } from '../model/definition.js';

/** Names of texts that one answer hands out and a later request brings back. */
const handedOutNames =
  /(cursor|token|continuation|marker|bookmark|nonce|ticket)$|^(starting_?|ending_?)?(after|before)$|^(next|prev|previous|scroll_?id|sync_?state)$/i;
const opaqueWords = /\bopaque\b/i;

/**
 * True for a parameter whose values only the candidate makes, as the mark of a place in a list: a value that is made up,
 * or taken from an example, is none that it ever handed out.
 */
export function isHandedOut(schemas: Schemas, { name, schema }: Parameter): boolean {
  if (schema === undefined) return handedOutNames.test(name);
  const { type, format, enum: values, description } = schemas.follow(schema, 'request').node;
  if (type !== 'string' || format !== undefined || values !== undefined) return false;
  return handedOutNames.test(name) || (typeof description === 'string' && opaqueWords.test(description));
}
