import type { Schemas } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import type { PartSampler, SamplePosition, SamplerOptions } from './sample-position.js';

interface About {
  readonly schemas: Schemas;
  readonly options: Pick<SamplerOptions, 'direction'>;
  readonly spot: SamplePosition;
}

/** A condition may make another one hold, so they are looked at more than once. */
const rounds = 2;

/**
 * An object with what its schema asks for under conditions: `if` it is met, the properties of `then`, else those of `else`, here and in
 * the parts of `allOf`. Anything else is as it was.
 */
export function conditioned(sampler: PartSampler, about: About, value: Json): Json {
  if (!isObject(value)) return value;
  const spots = conditionsOf(sampler, about);
  let made = value;
  for (let round = 0; round < rounds; round += 1)
    made = spots.reduce((known, spot) => ({ ...known, ...askedFor(sampler, { ...about, spot }, known) }), made);
  return made;
}

function conditionsOf(sampler: PartSampler, { schemas, options, spot }: About): SamplePosition[] {
  const nodeOf = ({ ref }: SamplePosition): JsonObject => schemas.follow(ref, options.direction).node;
  const { allOf } = nodeOf(spot);
  const parts = Array.isArray(allOf) ? allOf.map((_, index) => sampler.child(spot, ['allOf', index], spot.name)) : [];
  return [spot, ...parts].filter((one) => nodeOf(one).if !== undefined);
}

/** The values of the properties that the branch describes which holds for what is known. */
function askedFor(sampler: PartSampler, { schemas, options, spot }: About, known: JsonObject): JsonObject {
  const isMet = schemas.validate(sampler.child(spot, ['if'], spot.name).ref, options.direction, known).kind === 'valid';
  const name = isMet ? 'then' : 'else';
  if (!isObject(schemas.follow(spot.ref, options.direction).node[name])) return {};
  const branch = sampler.child(spot, [name], spot.name);
  const isMetToo = schemas.validate(branch.ref, options.direction, known).kind === 'valid';
  const value = isMetToo ? undefined : sampler.at(branch);
  const { properties } = schemas.follow(branch.ref, options.direction).node;
  return isObject(value) && isObject(properties) ? only(value, Object.keys(properties)) : {};
}

function only(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
}
