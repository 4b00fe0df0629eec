import type { Json } from '../../model/json.js';
import { parseExactly } from './exact.js';

/** A text that was read as a value, or why it cannot be. */
export type Parsed =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'broken'; readonly message: string };

/** Reads a text as JSON; numbers stay as they are written. */
export function readJson(text: string): Parsed {
  try {
    return { kind: 'value', value: parseExactly(text) };
  } catch (error) {
    return { kind: 'broken', message: error instanceof SyntaxError ? error.message : 'not JSON' };
  }
}

/** A text as JSON; undefined where it is none. */
export function asJson(text: string | undefined): Json | undefined {
  const read = text === undefined ? undefined : readJson(text);
  return read?.kind === 'value' ? read.value : undefined;
}
