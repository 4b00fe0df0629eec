/** A step as a reader sees it. */
export interface StepView {
  /** Given, When, Then, And, But; * where it is only known that it is no Then. */
  readonly keyword: string;
  readonly text: string;
  readonly docString?: string;
  /** The clauses of the definition that it names, in words; what stands in the text are their JSON pointers. */
  readonly clauses: readonly string[];
  /** The steps that a phrase of a journey stands for. */
  readonly standsFor?: readonly StepView[];
}

export interface ScenarioView {
  /** Empty where it has none. */
  readonly id: string;
  readonly title: string;
  /** All but the id, without the @. */
  readonly tags: readonly string[];
  readonly steps: readonly StepView[];
}

/** Scenarios under one rule; without a title where the feature has no rules. */
export interface RuleView {
  readonly title: string;
  readonly scenarios: readonly ScenarioView[];
}

/** A feature as a reader sees it. */
export interface FeatureView {
  /** Its path below the folder of its Building Block. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** The operation that it asks; absent where it asks several. */
  readonly operation?: { readonly name: string; readonly method: string; readonly path: string };
  readonly background: readonly StepView[];
  readonly rules: readonly RuleView[];
}
