import { brief, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { parameterClause, soundPages, whyLeftOut } from '../../judge/list-pages.js';
import { isUnset } from '../../judge/unset.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** Every item that a filter lets through has its value, and the item that is known to have it is among them. */
export function filtered(
  look: EvidenceKinds['filtered-list'],
  { catalogue: { schemas }, values: [name = ''] }: JudgeContext,
): Finding {
  const found = soundPages(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const items = found.flat();
  const clause = parameterClause(look, name);
  const other = items
    .map((item) => get(item, look.pointer))
    .find((value) => value !== undefined && !isUnset(value, look.value) && !fits(value, look.value));
  const expected = `only items with ${asText(look.value)} at "${look.pointer}"`;
  if (other !== undefined) return fail(problem('not-filtered', clause, { expected, actual: brief(other) }));
  if (items.length > 0) return pass();
  if (look.doubts.length > 0) return notVerified(look.doubts.join('; '));
  const leftOut = whyLeftOut(schemas, look);
  if (leftOut !== undefined) return notVerified(leftOut);
  return fail(problem('not-filtered', clause, { expected, actual: 'no items, although one exists' }));
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
