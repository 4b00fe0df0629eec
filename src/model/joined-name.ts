/** A name in lower case, without what stands between its words. */
export function joinedName(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
}
