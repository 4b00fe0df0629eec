import type { EvidenceKind } from '../../model/evidence-kinds.js';

/**
 * How many requests a step sends for its evidence, beside the request that the scenario is about: looks at the item or the list, the
 * request once more, and what is removed afterwards. These are averages of what runs sent; a kind that is not named sends none.
 */
const requests: Partial<Record<EvidenceKind, number>> = {
  conditional: 1,
  'look-back': 1,
  'asked-otherwise': 1,
  stored: 1,
  related: 2,
  'named-item': 1,
  'other-item': 2,
  list: 1,
  'listed-item': 2,
  'listed-change': 2,
  'kept-through': 3,
  matched: 2,
  pages: 5,
  'shifted-pages': 4,
  'followed-pages': 6,
  'plain-page': 1,
  'each-filtered': 3,
  'several-filtered': 2,
  bounded: 6,
  searched: 2,
  found: 2,
  sorted: 8,
  'list-after': 2,
  'list-around': 8,
  'changed-after': 1,
  taken: 2,
  'key-again': 3,
  'acted-again': 4,
  located: 1,
  versions: 2,
  'filtered-list': 2,
  batch: 3,
  'bulk-removed': 3,
  'changed-later': 3,
  'posted-filter': 2,
};

export function requestsFor(kind: EvidenceKind): number {
  return requests[kind] ?? 0;
}
