import type { Json, JsonObject } from '../model/json.js';
import type { Direction, SchemaRef } from '../model/schema-ref.js';

export interface SampleOptions {
  /** Shifts every value; the same seed gives the same values. */
  readonly seed: number;
  /** A second variant differs from the first wherever the schema allows it. */
  readonly variant: number;
  readonly direction: Direction;
}

export interface SamplerOptions extends SampleOptions {
  /** How deep optional objects and lists may stand. */
  readonly depth: number;
  /** How many values may be made and tried. */
  readonly budget: number;
  /** True where values that do not match their schema are made again, or made smaller. */
  readonly careful: boolean;
}

export interface SamplePosition {
  readonly ref: SchemaRef;
  /** The name of the property or parameter, for a readable value. */
  readonly name: string;
  /** The schemas that this one is inside of. */
  readonly path: readonly string[];
  /** The number of objects and lists that this value is inside of. */
  readonly depth: number;
}

/** What makes the parts of a value. */
export interface PartSampler {
  /** The value of a schema; undefined where none can be made. */
  at(spot: SamplePosition): Json | undefined;
  /** A value of the type of a schema, within its limits. */
  typed(spot: SamplePosition, node: JsonObject): Json | undefined;
  /** The schema at a place inside another one. */
  child(spot: SamplePosition, names: readonly (string | number)[], name: string, deeper?: number): SamplePosition;
  /** One that makes other values. */
  shifted(by: number): PartSampler;
  text(name: string): string;
  /** A text that matches a pattern; undefined where none is found. */
  patterned(pattern: string, shift: number): string | undefined;
}
