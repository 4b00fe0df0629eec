import { isObject, type Json, type JsonObject } from '../model/json.js';
import { escapeToken } from '../support/json/pointer.js';

/** The names in a reference of the form `#/a/b`. */
function localTokens(ref: string): string[] {
  return decoded(ref.slice(ref.indexOf('#') + 1))
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What is not percent-encoded stands for itself, as most tools read it. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

/** A reference of the form `#/a/b` as a JSON pointer. */
export function localPointer(ref: string): string {
  return localTokens(ref)
    .map((token) => `/${escapeToken(token)}`)
    .join('');
}

/** What a reference of the form `#/a/b` means in a document. */
export function resolveLocal(root: JsonObject, ref: string): Json | undefined {
  let at: Json | undefined = root;
  for (const token of localTokens(ref))
    at = isObject(at) ? at[token] : Array.isArray(at) ? at[Number(token)] : undefined;
  return at;
}
