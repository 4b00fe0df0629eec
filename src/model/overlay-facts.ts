/** An overlay as a report names it. */
export interface OverlayFacts {
  readonly name: string;
  /** The set that it extends (a Building Block or `govstack-cfr`), and its version. */
  readonly parent: { readonly set: string; readonly version: string };
  readonly justification: string;
  /** Where the extended specification is published; given wherever a requirement is made inapplicable. */
  readonly published?: string;
  /** Hash of the file. */
  readonly sha256: string;
}
