/** The sizes that pages of lists usually have. */
const usual: ReadonlySet<number> = new Set([10, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000]);

/** True where a list with so many items may be a page of a longer one. */
export function isUsualPage(count: number): boolean {
  return usual.has(count);
}
