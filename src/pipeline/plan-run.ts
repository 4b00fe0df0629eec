import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import { type Depth, defaultDepth } from '../model/depth.js';
import type { Plan } from '../model/plan.js';
import { atDepth, withoutSteps } from '../model/plan.js';
import type { Profile } from '../model/profile.js';
import type { RunInput } from '../model/run.js';
import { collectAfterStage } from '../support/collect-garbage.js';
import { packedPlan } from '../support/packed-plan.js';
import type { CheckRequest } from './check-request.js';
import { allChecks, phrasesOf } from './checks.js';
import { chooseFeatures } from './choose-features.js';
import type { Features } from './chosen-features.js';

/** What is asked of a candidate: the checks, the plan, and the features that say so. */
export interface PlannedRun {
  readonly checks: readonly Check[];
  readonly plan: Plan;
  readonly features: Features;
  readonly phrases: RunInput['phrases'];
}

/** What a plan is made of, beside the definition. */
interface PlanChoices extends Pick<Profile, 'objects' | 'operations'> {
  readonly seed: number;
  readonly checks: readonly Check[];
  readonly depth: Depth;
}

export interface Planning {
  readonly catalogue: Catalogue;
  /** Only of a definition that the caller keeps is the plan worth remembering. */
  readonly makePlan: (catalogue: Catalogue, choices: PlanChoices, pause: () => Promise<void>) => Promise<Plan>;
  readonly pause: () => Promise<void>;
}

export async function planRun(
  bundled: readonly Check[],
  request: CheckRequest,
  { catalogue, makePlan, pause }: Planning,
): Promise<PlannedRun> {
  const { seed, profile, depth } = request;
  const { objects, operations } = profile;
  const checks = allChecks(bundled, request.plugins);
  const choices = { seed, checks, objects, operations, depth: depth === 'quick' ? defaultDepth : depth };
  const whole = await makePlan(catalogue, choices, pause);
  await pause();
  collectAfterStage();
  const features = await chooseFeatures(request, catalogue, whole);
  const asked = whole.operations.map((operation) => packedPlan(withoutSteps(atDepth(operation, depth))));
  collectAfterStage();
  const plan = { seed, operations: asked, ...(depth === defaultDepth ? leftOutOf(whole) : {}) };
  return { checks, plan, features, phrases: phrasesOf(checks) };
}

export function leftOutOf({ leftOut }: Pick<Plan, 'leftOut'>): Pick<Plan, 'leftOut'> {
  return leftOut === undefined ? {} : { leftOut };
}
