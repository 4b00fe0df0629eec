import type { Json } from '../../model/json.js';

const longestList = 200;

/** Lists with one item more than allowed: first with items that differ, because items may have to. */
export function tooManyItems(limit: number, [first]: readonly Json[]): Json[][] {
  if (first === undefined || limit >= longestList) return [];
  const made = (item: (place: number) => Json): Json[] =>
    Array.from({ length: limit + 1 }, (_, place) => (place === 0 ? first : item(place)));
  return [...differing(first).map(made), made(() => first)];
}

/** Ways to make items that differ from one that is valid. */
function differing(first: Json): ((place: number) => Json)[] {
  if (typeof first === 'number') return [(place) => first + place];
  return typeof first === 'string' ? [(place) => `${first}${place}`, (place) => `item ${place}`] : [];
}
