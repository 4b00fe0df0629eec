/** So much is remembered of what can be worked out again. */
const most = 2000;

/**
 * Remembers what was worked out. Where it becomes too much, all is forgotten: operations are asked one after another, so that most
 * of it is not asked for again.
 * @returns what was worked out
 */
export function remember<Key, Found>(known: Map<Key, Found>, key: Key, found: Found): Found {
  if (known.size >= most && !known.has(key)) known.clear();
  known.set(key, found);
  return found;
}
