/** The order of two texts by their signs, the same in every language of the system. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
