import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '../model/catalogue.js';
import type { Plan } from '../model/plan.js';
import { makePlan } from '../plan/make-plan.js';

type Choices = Parameters<typeof makePlan>[1];

const last = new WeakMap<Catalogue, { readonly choices: Choices; readonly plan: Plan }>();

/**
 * The plan of a catalogue. Whoever checks many candidates of one definition that stays loaded gets the plan that was
 * made for the one before, where the same was chosen.
 */
export function planOnce(catalogue: Catalogue, choices: Choices): Plan {
  const known = last.get(catalogue);
  if (known !== undefined && isSame(known.choices, choices)) return known.plan;
  const plan = makePlan(catalogue, choices);
  last.set(catalogue, { choices, plan });
  return plan;
}

function isSame({ checks, ...choices }: Choices, { checks: others, ...other }: Choices): boolean {
  const sameChecks = checks.length === others.length && checks.every((check, index) => check === others[index]);
  return sameChecks && isDeepStrictEqual(choices, other);
}
