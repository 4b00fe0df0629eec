import type { JsonObject } from './json.js';

/** Changes to a body that the candidate refused, by which it may still be what the definition allows. */
export interface Adaptation {
  /** Dates that lie elsewhere, by their places. */
  readonly dates: Readonly<Record<string, string>>;
  /** Places that are left out. */
  readonly leftOut: readonly string[];
  /** True where what is left out is accepted by itself, but not beside what is sent. */
  readonly apart?: boolean;
  /** Places of texts that are written without spaces. */
  readonly hyphenated?: readonly string[];
  /** What objects without properties get, by their places. */
  readonly filled?: Readonly<Record<string, JsonObject>>;
}
