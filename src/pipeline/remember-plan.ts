import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import type { Plan } from '../model/plan.js';

/** Makes a plan of a catalogue, of what was chosen. */
type PlanMaker<Choices> = (catalogue: Catalogue, choices: Choices, pause: () => Promise<void>) => Promise<Plan>;

/**
 * A maker of plans that remembers the last plan of each catalogue. Whoever checks many candidates of one definition that
 * stays loaded gets the plan of the one before, where the same was chosen.
 */
export function rememberPlan<Choices extends { readonly checks: readonly Check[] }>(
  make: PlanMaker<Choices>,
): PlanMaker<Choices> {
  const last = new WeakMap<Catalogue, { readonly choices: Choices; readonly plan: Plan }>();
  return async (catalogue, choices, pause) => {
    const known = last.get(catalogue);
    if (known !== undefined && isSame(known.choices, choices)) return known.plan;
    const plan = await make(catalogue, choices, pause);
    last.set(catalogue, { choices, plan });
    return plan;
  };
}

/** Checks are functions, which are the same only where they are one. */
function isSame<Choices extends { readonly checks: readonly Check[] }>(one: Choices, other: Choices): boolean {
  const { checks, ...choices } = one;
  const { checks: others, ...otherChoices } = other;
  const sameChecks = checks.length === others.length && checks.every((check, index) => check === others[index]);
  return sameChecks && isDeepStrictEqual(choices, otherChoices);
}
