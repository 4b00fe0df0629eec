import type { Exchange } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';
import type { JourneyContext } from '../scenario/journey-context.js';
import type { ScenarioFacts } from '../scenario/scenario-facts.js';

/** How a step ended, as Cucumber is told. */
export type StepEnd = { readonly kind: 'passed' | 'skipped' } | { readonly kind: 'failed'; readonly message: string };

/** A scenario that has ended: one end for each step up to the one that ended it. */
export interface FinishedScenario {
  readonly facts: ScenarioFacts;
  readonly journey: JourneyContext;
  /** The exchange that the verdict shows. */
  readonly judged: Exchange | undefined;
  readonly ends: readonly StepEnd[];
  /** What the last judging step found. */
  readonly finding: Finding | undefined;
  /** The step that ended the scenario early. */
  readonly stoppedAt: string | undefined;
}

/** How Cucumber ended a scenario. */
export interface CucumberEnd {
  readonly status: string;
  readonly message: string | undefined;
}
