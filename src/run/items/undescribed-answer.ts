import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { comparableName } from '../../support/comparable-name.js';

/** How deep in an answer that nobody describes an item is looked for: `{data: {item}}` is two deep. */
const deepest = 2;

/**
 * The identifier in an answer of which the definition does not say where it stands: under the first of the names that exactly
 * one object has, the outermost objects first. Lists are left out, because their items are others.
 * @param names as the identifier may be called, the likeliest first
 */
export function identifierShown(body: Json | undefined, names: readonly string[]): Json | undefined {
  for (let level = [body].filter(isObject), depth = 0; depth <= deepest; depth += 1) {
    const shown = names.map((name) => level.flatMap((object) => textOrNumberAt(object, name)));
    const found = shown.find(({ length }) => length > 0);
    if (found !== undefined) return found.length === 1 ? found[0] : undefined;
    level = level.flatMap((object) => Object.values(object)).filter(isObject);
  }
  return undefined;
}

function textOrNumberAt(object: JsonObject, name: string): Json[] {
  const isCalled = (key: string): boolean => comparableName(key) === comparableName(name);
  const value = object[Object.keys(object).find(isCalled) ?? ''];
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? [value] : [];
}
