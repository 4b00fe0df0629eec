/** The number of results that a cache holds. */
const most = 2000;

/**
 * Stores a result in a cache. A full cache is emptied: operations are handled one after another, so that most of its results are not
 * needed again.
 * @returns the result
 */
export function remember<Key, Found>(known: Map<Key, Found>, key: Key, found: Found): Found {
  if (known.size >= most && !known.has(key)) known.clear();
  known.set(key, found);
  return found;
}
