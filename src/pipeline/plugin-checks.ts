import type { Check, CheckDefinition } from '../model/check.js';
import { UserError } from '../support/errors.js';
import type { Plugin } from './plugin.js';

/**
 * The checks that plugins bring, in their order.
 * @throws UserError where two plugins bring a check of the same id.
 */
export function checksOfPlugins(plugins: readonly Plugin[]): readonly Check[] {
  const brought = plugins.flatMap(checksOf);
  const ids = new Set<string>();
  for (const { rule } of brought) {
    if (ids.has(rule))
      throw new UserError(`Two plugins define the check "${rule}".`, { hint: 'Leave one of them out.' });
    ids.add(rule);
  }
  return brought.sort((a, b) => a.order - b.order);
}

/** The checks of a plugin, with their ids: `<plugin>/<id>`. */
function checksOf({ name, checks = {} }: Plugin): Check[] {
  return Object.entries(checks).map(([id, definition]: [string, CheckDefinition]) => ({
    ...definition,
    rule: `${name}/${id}`,
  }));
}
