/** A mistake that was once made: a text of the sources, what stands in its place then, and the tests that must notice. */
export const mended: readonly {
  readonly name: string;
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
}[];
