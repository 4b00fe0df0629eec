import type { AnyRuleId } from '../../model/rule-ids.generated.js';

/**
 * How little the scenarios of a check tell beside the others; what tells least is the first that is left to thorough depth where a
 * definition would take too many requests. The ranks come from the faults of the benches and of servers that others have made: which
 * checks were the only ones to find a fault, and which never were.
 */
const ranks: Readonly<Partial<Record<AnyRuleId, number>>> = {
  // A server answers these in one place for all its operations, and none was the only one to find a fault.
  'method-not-allowed': 6,
  'options-harmless': 6,
  'head-harmless': 6,
  'compressed-answer': 6,
  'charset-accepted': 6,
  'other-media-types': 6,
  'no-content': 6,
  'unsupported-media-type': 5,
  'malformed-json': 5,
  'other-credential': 5,
  // Others find what these find: the state after one request tells most of what it is after two.
  'repeat-read': 5,
  'repeat-delete': 4,
  'repeat-update': 4,
  'update-after-delete': 4,
  // One value at a time: the property that one scenario breaks is validated where those of the others are.
  'wrong-type': 3,
  'null-value': 3,
  'wrong-enum': 3,
  'wrong-pattern': 3,
  'wrong-format': 3,
  'wrong-length': 3,
  'out-of-range': 3,
  'wrong-item': 3,
  'accepts-enum': 3,
  'accepts-boundary': 3,
  'accepts-optional': 3,
  'missing-required': 3,
  // These alone found the most: what is stored, and what lists show.
  'values-kept': 1,
  'read-only-ignored': 1,
  'default-applied': 1,
  'paging-followed': 1,
  'list-total': 1,
  'filter-values': 1,
  sort: 1,
};

const usualRank = 2;

/**
 * The rank of a scenario: each further one of its kind at the same operation tells less than the one before it.
 * @param further how many of them come before it; less than none for one that tells more
 */
export function rankOf(rule: AnyRuleId, further: number): number {
  return (ranks[rule] ?? usualRank) + further;
}
