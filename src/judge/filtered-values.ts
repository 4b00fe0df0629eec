import type { Json } from '../model/json.js';
import { get } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import { isUnset } from './unset.js';

/**
 * The first value that the items of a filtered list show and that was not asked for.
 * @param isWhole true where the definition says that values are compared as a whole
 */
export function otherThan(items: readonly Json[], pointer: string, wanted: Json, isWhole = false): Json | undefined {
  return items
    .map((item) => get(item, pointer))
    .find((value) => value !== undefined && !isUnset(value, wanted) && !fits(value, wanted, isWhole));
}

const shortestPart = 3;

/** Equal in whatever case; a text may also hold what was asked for, unless the definition says how texts are compared. */
function fits(value: Json, wanted: Json, isWhole: boolean): boolean {
  const values = Array.isArray(value) ? value : [value];
  const asked = asText(wanted).toLowerCase();
  return values.some((one) => {
    const shown = asText(one).toLowerCase();
    return (
      shown === asked || (!isWhole && typeof one === 'string' && asked.length >= shortestPart && shown.includes(asked))
    );
  });
}
