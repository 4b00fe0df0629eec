import { isObject, type Json, type JsonObject, numberOr } from '../model/json.js';
import { testOf } from './patterns.js';
import type { PartSampler, SamplePosition } from './sample-position.js';

/** The greatest number of properties that is made. */
const mostProperties = 200;

/** How many names more than needed are tried, because two of them may be the same. */
const spareNames = 20;

interface FilledObject {
  readonly spot: SamplePosition;
  readonly node: JsonObject;
  readonly shift: number;
}

/** The object with as many properties of free names as it must have at least; undefined where these are too many. */
export function filledUp(
  sampler: PartSampler,
  { spot, node, shift }: FilledObject,
  made: JsonObject,
): JsonObject | undefined {
  const wanted = numberOr(node.minProperties, 0);
  if (wanted > mostProperties) return undefined;
  for (let n = 1; Object.keys(made).length < wanted && n <= wanted + spareNames; n += 1) {
    const [name, ...place] = freeProperty(sampler, { spot, node, shift }, n);
    if (Object.hasOwn(made, name)) continue;
    const value = place.length === 0 ? undefined : sampler.shifted(n).at(sampler.child(spot, place, name, 1));
    made[name] = value ?? sampler.text(name);
  }
  return made;
}

/** A value for a name that an object must have and that its properties do not describe. */
export function undescribed(
  sampler: PartSampler,
  { spot, node }: Pick<FilledObject, 'spot' | 'node'>,
  name: string,
): Json {
  const patterns = isObject(node.patternProperties) ? Object.keys(node.patternProperties) : [];
  const pattern = patterns.find((one) => testOf(one).test(name));
  const further = isObject(node.additionalProperties) ? ['additionalProperties'] : [];
  const place = pattern === undefined ? further : ['patternProperties', pattern];
  const value = place.length === 0 ? undefined : sampler.at(sampler.child(spot, place, name, 1));
  return value ?? sampler.text(name);
}

/** The nth name that an object may have beside its properties, and where the schema of its value stands. */
function freeProperty(sampler: PartSampler, { spot, node, shift }: FilledObject, n: number): [string, ...string[]] {
  const [pattern] = isObject(node.patternProperties) ? Object.keys(node.patternProperties) : [];
  if (pattern !== undefined) return [sampler.patterned(pattern, shift + n) ?? `key${n}`, 'patternProperties', pattern];
  const further = isObject(node.additionalProperties) ? ['additionalProperties'] : [];
  return [allowedName(sampler, spot, node, n) ?? `key${n}`, ...further];
}

/** The nth name that propertyNames allows; undefined where these say nothing, or where none is found. */
function allowedName(sampler: PartSampler, spot: SamplePosition, node: JsonObject, n: number): string | undefined {
  if (!isObject(node.propertyNames)) return undefined;
  const name = sampler.shifted(n).at(sampler.child(spot, ['propertyNames'], 'key', 1));
  return typeof name === 'string' ? name : undefined;
}
