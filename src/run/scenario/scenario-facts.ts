/** Who a scenario is, read from its tags and its place. */
export interface ScenarioFacts {
  readonly id: string;
  readonly rule: string;
  readonly api: string;
  readonly operation: string;
  /** The operation that is sent, where the feature is about a call of the candidate. */
  readonly sends: string;
  readonly requirements: readonly string[];
  /** It is about the candidate as a whole, and comes after everything else. */
  readonly crossFunctional: boolean;
  readonly level?: string;
  /** Scenarios of a feature that share this send their values together. */
  readonly together?: string;
  readonly title: string;
  readonly file: string;
  readonly line: number;
  /** Its steps as they stand in the feature, one text a step. */
  readonly steps: readonly string[];
  /** Scenarios with the same steps before the first Then share what those steps sent. */
  readonly scope: string;
  /** Scenarios that share this share the items that they are given. */
  readonly itemScope: string;
  /** Something of its own stands before its first Then, beside the request that is sent. */
  readonly hasOwnSteps?: boolean;
  /** Its own items are not read before its request; what it finds then counts only where it passes. */
  readonly isLight?: boolean;
  /** It sends something beside the plain valid request. */
  readonly isVariation: boolean;
  /** It needs more than one item of a kind, so that it matters which others there are. */
  readonly needsSeveral: boolean;
}
