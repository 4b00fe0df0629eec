import { bundledChecks } from '../checks/registry.generated.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Check, CheckDefinition } from '../model/check.js';
import type { CheckPhrase } from '../model/evidence-kinds.js';
import type { Plan } from '../model/plan.js';
import { makePlan, type PlanOptions } from '../plan/make-plan.js';
import { UserError } from '../support/errors.js';
import { phrases } from '../vocabulary/phrases.js';
import { defaultDepth, defaultSeed } from './check-request.js';
import type { Plugin } from './plugin.js';

/**
 * The checks of the package and those of plugins, in their order.
 * @throws UserError where two plugins bring a check of the same id.
 */
export function allChecks(plugins: readonly Plugin[] = []): readonly Check[] {
  const brought = plugins.flatMap(checksOf);
  const ids = new Set<string>();
  for (const { rule } of brought) {
    if (ids.has(rule))
      throw new UserError(`Two plugins bring the check "${rule}".`, { hint: 'Leave one of them out.' });
    ids.add(rule);
  }
  return [...bundledChecks, ...brought].sort((a, b) => a.order - b.order);
}

/** A bundled check or one of a plugin, with its id: `<plugin>/<id>`. */
function checksOf({ name, checks = {} }: Plugin): Check[] {
  return Object.entries(checks).map(([id, definition]: [string, CheckDefinition]) => ({
    ...definition,
    rule: `${name}/${id}`,
  }));
}

/**
 * The phrases that checks bring, by their text.
 * @throws UserError where a text is a phrase of the vocabulary or of another check.
 */
export function phrasesOf(checks: readonly Check[]): ReadonlyMap<string, CheckPhrase> {
  const known = new Set<string>(Object.values(phrases));
  const brought = checks.flatMap((check) => Object.entries(check.phrases ?? {}));
  for (const [text] of brought) {
    if (known.has(text)) {
      throw new UserError(`The phrase "${text}" has two meanings.`, {
        hint: 'A check that brings a phrase words it otherwise than the vocabulary and all other checks.',
      });
    }
    known.add(text);
  }
  return new Map(brought);
}

/** What is asked of every operation of a Building Block; by default as the features of the package ask it. */
export function planFor(
  catalogue: Catalogue,
  options: Partial<Omit<PlanOptions, 'checks'>> & { readonly plugins?: readonly Plugin[] } = {},
): Plan {
  const { seed = defaultSeed, objects = {}, depth = defaultDepth, plugins } = options;
  return makePlan(catalogue, { seed, objects, depth, checks: allChecks(plugins) });
}
