import type { SchemaRef, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { remember } from '../support/remember.js';
import { faultsOf } from './clearly-valid.js';
import type { SampleOptions } from './sample-position.js';
import { Sampler } from './sampler.js';

export type { SampleOptions } from './sample-position.js';

/**
 * Makes a value that a schema describes: every documented property that can be sent, the published example where it
 * is valid, plain and plausible values elsewhere. Recursion ends where a schema meets itself, and where the schemas refer
 * to each other so often that the value would be large, optional objects in its depth are left out.
 * @returns undefined when no value could be made. The caller validates what it sends.
 */
export function sample(schemas: Schemas, ref: SchemaRef, name: string, options: SampleOptions): Json | undefined {
  const known = made.get(schemas) ?? new Map<string, Json | undefined>();
  made.set(schemas, known);
  const { seed, variant, direction } = options;
  const key = JSON.stringify([ref.api, ref.pointer, name, seed, variant, direction]);
  return known.has(key) ? known.get(key) : remember(known, key, makeSample(schemas, ref, { ...options, name }));
}

/** Samples that were made, because many checks ask for the same. */
const made = new WeakMap<Schemas, Map<string, Json | undefined>>();

function makeSample(
  schemas: Schemas,
  ref: SchemaRef,
  options: SampleOptions & { readonly name: string },
): Json | undefined {
  const faults = (value: Json): number => faultsOf(schemas.validate(ref, options.direction, value));
  const plain = bounded(schemas, ref, { ...options, careful: false });
  if (plain === undefined || faults(plain) === 0) return plain;
  const careful = bounded(schemas, ref, { ...options, careful: true });
  return careful !== undefined && faults(careful) < faults(plain) ? careful : plain;
}

/** How deep optional objects and lists may stand, and how many values may be made: all, else fewer and fewer. */
const bounds = [
  { depth: Number.POSITIVE_INFINITY, budget: 6000 },
  ...[4, 3, 2, 1, 0].map((depth) => ({ depth, budget: 200 })),
];

function bounded(
  schemas: Schemas,
  ref: SchemaRef,
  { name, ...options }: SampleOptions & { readonly name: string; readonly careful: boolean },
): Json | undefined {
  for (const bound of bounds) {
    const sampler = new Sampler(schemas, { ...options, ...bound });
    const made = sampler.at({ ref, name, path: [], depth: 0 });
    if (!sampler.isSpent) return made;
  }
  return undefined;
}
