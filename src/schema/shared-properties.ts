import type { Direction, SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { join } from '../support/json/pointer.js';
import { mergedNodes } from './merged-nodes.js';
import type { PartSampler, SamplePosition } from './sample-position.js';

/** A schema without those that it combines with allOf, and where it stands. */
interface CombinedPart {
  readonly ref: SchemaRef;
  readonly node: JsonObject;
}

/** The schemas that a schema combines with allOf, itself first, without those that combine others. */
function combinedParts(schemas: Schemas, from: SchemaRef, direction: Direction, depth = 0): CombinedPart[] {
  const { ref, node } = schemas.follow(from, direction);
  const { allOf, ...own } = node;
  if (!Array.isArray(allOf) || depth > 10) return [{ ref, node: own }];
  const parts = allOf.flatMap((_, index) => {
    return combinedParts(schemas, { api: ref.api, pointer: join(ref.pointer, 'allOf', index) }, direction, depth + 1);
  });
  return [{ ref, node: own }, ...parts];
}

/** The same schemas, without their places. */
export function combinedNodes(schemas: Schemas, from: SchemaRef, direction: Direction): JsonObject[] {
  return combinedParts(schemas, from, direction).map(({ node }) => node);
}

interface Combining {
  readonly schemas: Schemas;
  readonly options: { readonly direction: Direction };
  /** The schema that combines others with allOf. */
  readonly spot: SamplePosition;
}

/** The object with values that meet all that several of the combined schemas say of one property. */
export function withShared(sampler: PartSampler, combining: Combining, made: JsonObject): JsonObject {
  const { schemas, options, spot } = combining;
  if (schemas.validate(spot.ref, options.direction, made).kind === 'valid') return made;
  const values = Object.keys(made).flatMap((name): [string, Json][] => {
    const places = describing(combining, name);
    const value = places.length < 2 ? undefined : sharedValue(sampler, combining, { name, places });
    return value === undefined ? [] : [[name, value]];
  });
  return { ...made, ...Object.fromEntries(values) };
}

/** Where the combined schemas describe a property. */
function describing({ schemas, options, spot }: Combining, name: string): SchemaRef[] {
  return combinedParts(schemas, spot.ref, options.direction).flatMap(({ ref, node }) => {
    const isDescribed = isObject(node.properties) && Object.hasOwn(node.properties, name);
    return isDescribed ? [{ api: ref.api, pointer: join(ref.pointer, 'properties', name) }] : [];
  });
}

interface Shared {
  readonly name: string;
  readonly places: readonly SchemaRef[];
}

function sharedValue(
  sampler: PartSampler,
  { schemas, options: { direction }, spot }: Combining,
  { name, places }: Shared,
): Json | undefined {
  const spots = places.map((ref): SamplePosition => ({ ...spot, ref, name, depth: spot.depth + 1 }));
  const merged = mergedNodes(places.map((ref) => schemas.follow(ref, direction).node));
  const single = spots.map((one) => sampler.at(one));
  const together = single.every(isObject) ? Object.assign({}, ...single) : undefined;
  const listed = [merged.const, ...(Array.isArray(merged.enum) ? merged.enum : [])];
  const [first] = spots;
  const typed = first === undefined ? undefined : sampler.typed(first, merged);
  const isRight = (value: Json): boolean =>
    places.every((ref) => schemas.validate(ref, direction, value).kind === 'valid');
  return [...listed, together, typed, ...single].find((value) => value !== undefined && isRight(value));
}
