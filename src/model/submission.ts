/** What a submission says of itself. */
export interface Manifest {
  readonly format: 'govstack-check/submission@1';
  readonly tool: { readonly name: string; readonly version: string };
  readonly candidate: { readonly name: string; readonly version?: string };
  readonly buildingBlock: { readonly id: string; readonly govspec: string };
  readonly run: { readonly id: string; readonly startedAt: string; readonly endedAt?: string };
  /** The hash of the last block of the recording. */
  readonly recording: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}
