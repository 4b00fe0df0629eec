/** Any value that JSON can write. */
export type Json = null | boolean | number | string | WrittenNumber | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/**
 * A number that floating point cannot hold, as it was written: an identifier beyond 2^53, or a decimal of many digits
 * (RFC 8259 section 6). It counts as the number that comes nearest, and is written as it came.
 */
export class WrittenNumber extends Number {
  constructor(readonly text: string) {
    super(text);
  }

  override toString(): string {
    return this.text;
  }
}

/** True for an object that is neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof WrittenNumber);
}

/** The value where it is an object, else an empty one. */
export function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The number itself, or the other value where there is none. */
export function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** A text that was read as a value, or why it cannot be. */
export type ReadJson =
  | { readonly kind: 'value'; readonly value: Json }
  | {
      readonly kind: 'broken';
      readonly message: string;
      /** The text may be right: not all of it is there. */
      readonly mayBeRight?: true;
    };
