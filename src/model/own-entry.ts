/**
 * What a map holds under a name that somebody else has chosen, as the author of a definition: it may be "constructor", which every
 * object knows.
 */
export function ownEntry<T>(map: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
