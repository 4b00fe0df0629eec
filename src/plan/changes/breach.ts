import type { Json, JsonObject } from '../../model/json.js';

/** The kinds of constraint that a request may break. A check is about one of them. */
export type Breach =
  | 'missing-required'
  | 'wrong-type'
  | 'null-value'
  | 'wrong-item'
  | 'repeated-item'
  | 'wrong-body'
  | 'no-alternative'
  | 'wrong-enum'
  | 'wrong-format'
  | 'wrong-pattern'
  | 'wrong-length'
  | 'out-of-range'
  | 'unknown-property'
  | 'malformed-json'
  | 'unsupported-media-type';

/** A value that breaks one constraint, and the clause that it breaks. */
export interface WrongValue {
  readonly breach: Breach;
  /** What is wrong, to stand before "is refused": "a value of the wrong type". */
  readonly words: string;
  /** Tells this way to break the clause from others: what ends the subject of the scenario. Empty for the plain one. */
  readonly variant: string;
  /** Tells constraints of one keyword apart that candidates check by other means, such as each format. */
  readonly variety: string;
  readonly value: Json;
  readonly clause: string;
}

/** A keyword of JSON Schema that a request may break in one way. */
export interface Constraint {
  readonly breach: Breach;
  readonly keyword: string;
  readonly words: string;
  /** Tells this way to break the keyword from others: what ends the subject of the scenario. */
  readonly variant?: string;
  /** Which validator of a candidate this asks; the keyword where nothing more tells them apart. */
  readonly variety?: (node: JsonObject) => string;
  /** Values that may break it, as templates; of those that are proved to, the one that breaks the least is taken. */
  readonly candidates: (node: JsonObject, value: Json) => readonly Json[];
}
