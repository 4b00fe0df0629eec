import { isObject, type Json, type JsonObject, numberOr } from '../model/json.js';
import { mergedNodes } from './merged-nodes.js';
import type { PartSampler, SamplePosition } from './sample-position.js';

/** The greatest number of items that is made. */
const mostItems = 5000;

/** A list with as many items as it must have, and one where it may have any number; undefined where an item cannot be made. */
export function sampleArray(sampler: PartSampler, spot: SamplePosition, node: JsonObject): Json[] | undefined {
  const prefix = Array.isArray(node.prefixItems) ? node.prefixItems : [];
  const items: (Json | undefined)[] = prefix.map((_, index) => {
    return sampler.at(sampler.child(spot, ['prefixItems', index], spot.name, 1));
  });
  const contained = isObject(node.contains) ? numberOr(node.minContains, 1) : 0;
  const least = Math.max(numberOr(node.minItems, 0), contained);
  const most = numberOr(node.maxItems, Number.POSITIVE_INFINITY);
  const usual = prefix.length > 0 || node.items === false ? prefix.length : 1;
  const wanted = Math.min(Math.max(usual, least), most);
  if (wanted > mostItems) return undefined;
  while (items.length < wanted) {
    const item = itemAt(sampler, { spot, node }, items.length - prefix.length);
    if (item === undefined) return least > items.length ? undefined : items.filter((value) => value !== undefined);
    items.push(item);
  }
  return items.includes(undefined) ? undefined : items.filter((value) => value !== undefined);
}

function itemAt(
  own: PartSampler,
  { spot, node }: { spot: SamplePosition; node: JsonObject },
  index: number,
): Json | undefined {
  const sampler = node.uniqueItems === true && index > 0 ? own.shifted(index) : own;
  const isContained = isObject(node.contains) && (!isObject(node.items) || index < numberOr(node.minContains, 1));
  if (isContained) return containedItem(sampler, spot, node);
  return isObject(node.items) ? sampler.at(sampler.child(spot, ['items'], spot.name, 1)) : sampler.text(spot.name);
}

/** Keywords that say what a value is in another way than by its type and limits. */
const othersThanLimits = ['$ref', 'const', 'enum', 'allOf', 'anyOf', 'oneOf'];

/** An item that must be contained, and that the list takes: where both only state types and limits, one that meets both. */
function containedItem(sampler: PartSampler, spot: SamplePosition, { contains, items }: JsonObject): Json | undefined {
  const at = sampler.child(spot, ['contains'], spot.name, 1);
  const parts = [items, contains].filter(isObject);
  const isOfLimits = parts.every((part) => othersThanLimits.every((keyword) => part[keyword] === undefined));
  return isOfLimits ? sampler.typed(at, mergedNodes(parts)) : sampler.at(at);
}
