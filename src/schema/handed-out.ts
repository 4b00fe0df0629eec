import type { Parameter, Schemas } from '../model/definition.js';
import { cursorWords } from './next-page.js';

/** Names of texts that one answer hands out and a later request brings back. */
const handedOutNames =
  /(cursor|token|continuation|marker|bookmark|nonce|ticket)$|^((next|page)_?)?mark$|^(starting_?|ending_?)?(after|before)$|^(next|prev|previous|scroll_?id|sync_?state)$/i;
const opaqueWords = /\bopaque\b/i;

/**
 * True for a parameter whose values only the candidate makes, as the mark of a place in a list: a value that is made up,
 * or taken from an example, is none that it ever handed out.
 */
export function isHandedOut(schemas: Schemas, { name, schema, description: said = '' }: Parameter): boolean {
  if (schema === undefined) return handedOutNames.test(name);
  const { type, format, enum: values, description = '' } = schemas.follow(schema, 'request').node;
  if (type !== 'string' || format !== undefined || values !== undefined) return false;
  return (
    handedOutNames.test(name) || saysHandedOut(said) || (typeof description === 'string' && saysHandedOut(description))
  );
}

/** True for a description of a text that only the candidate makes, or of the mark of a page. */
function saysHandedOut(description: string): boolean {
  return opaqueWords.test(description) || cursorWords.test(description);
}
