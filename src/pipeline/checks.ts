import type { Check } from '../model/check.js';
import type { CheckPhrase } from '../model/evidence-kinds.js';
import { UserError } from '../support/errors.js';
import { phrases } from '../vocabulary/phrases.js';
import type { Plugin } from './plugin.js';
import { checksOfPlugins } from './plugin-checks.js';

/**
 * The checks of the package and those of plugins, in their order.
 * @param bundled those of the package
 * @throws UserError where two plugins bring a check of the same id.
 */
export function allChecks(bundled: readonly Check[], plugins: readonly Plugin[] = []): readonly Check[] {
  return [...bundled, ...checksOfPlugins(plugins)].sort((a, b) => a.order - b.order);
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
        hint: 'Choose another phrase, which neither the vocabulary nor another check uses.',
      });
    }
    known.add(text);
  }
  return new Map(brought);
}
