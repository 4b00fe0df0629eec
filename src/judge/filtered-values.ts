import type { Json } from '../model/json.js';
import { get } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import { isUnset } from './unset.js';

/** The first value that the items of a filtered list show and that was not asked for. */
export function otherThan(items: readonly Json[], pointer: string, wanted: Json): Json | undefined {
  return items
    .map((item) => get(item, pointer))
    .find((value) => value !== undefined && !isUnset(value, wanted) && !fits(value, wanted));
}

const shortestPart = 3;

/** Equal in whatever case; a text may also hold what was asked for, as the definition does not say how texts are compared. */
function fits(value: Json, wanted: Json): boolean {
  const values = Array.isArray(value) ? value : [value];
  const asked = asText(wanted).toLowerCase();
  return values.some((one) => {
    const shown = asText(one).toLowerCase();
    return shown === asked || (typeof one === 'string' && asked.length >= shortestPart && shown.includes(asked));
  });
}
