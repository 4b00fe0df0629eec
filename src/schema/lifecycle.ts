import type { JsonObject } from '../model/json.js';

const lifecycleNames = /^(status|state|phase|stage)$|([a-z0-9]S|_s|-s)(tatus|tate|tage)$|([a-z0-9]P|_p|-p)hase$/;

/** True for the name of a property that says where an item stands in its life. */
export function namesLifecycle(name: string): boolean {
  return lifecycleNames.test(name);
}

/**
 * True for a property whose first value a candidate may set by itself: it says where an item stands in its life, and neither
 * a default nor a duty to send it shows that the caller decides.
 */
export function mayBeginByItself(name: string, node: JsonObject, required: boolean): boolean {
  return !required && namesLifecycle(name) && node.enum !== undefined && node.default === undefined;
}
