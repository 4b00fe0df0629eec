/** One step of a use case. */
export interface UseCaseStep {
  /** Its place, counted from 1. */
  readonly id: number;
  /** The heading as published. */
  readonly title: string;
  /** What happens in it, in our own words. */
  readonly does: string;
  /** The Building Blocks that it needs, by id. */
  readonly buildingBlocks: readonly string[];
  /** The operations that it calls, as `<api>/<name>`, by Building Block; only where that is documented. */
  readonly operations: Readonly<Record<string, readonly string[]>>;
}

/** An end-to-end use case that GovStack publishes. */
export interface UseCase {
  readonly id: string;
  /** The code under which it is published, such as INST-1. */
  readonly code: string;
  readonly title: string;
  readonly version: string;
  readonly status: 'published' | 'draft';
  readonly source: { readonly repository: string; readonly commit: string; readonly path: string };
  /** A journey across Building Blocks that runs for real: its feature, and where its steps are published. */
  readonly journey?: { readonly feature: string; readonly source: string };
  readonly steps: readonly UseCaseStep[];
}
