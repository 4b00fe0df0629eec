import { brief, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { parameterClause, readPages, soundPages, whyLeftOut } from '../../judge/list-pages.js';
import { isUnset } from '../../judge/unset.js';
import type { Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { Clause, Finding } from '../../model/verdict.js';
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
  const other = otherThan(items, look.pointer, look.value);
  const expected = `only items with ${asText(look.value)} at "${look.pointer}"`;
  if (other !== undefined) return fail(problem('not-filtered', clause, { expected, actual: brief(other) }));
  if (items.length > 0) return byAnother(schemas, look, clause);
  if (look.doubts.length > 0) return notVerified(look.doubts.join('; '));
  const leftOut = whyLeftOut(schemas, look);
  if (leftOut !== undefined) return notVerified(leftOut);
  return fail(problem('not-filtered', clause, { expected, actual: 'no items, although one exists' }));
}

/** A list by another code shows no item with the first one, on whatever page that item would be. */
function byAnother(schemas: Schemas, look: EvidenceKinds['filtered-list'], clause: Clause): Finding {
  const { apart } = look;
  if (apart === undefined) return pass();
  const found = readPages(schemas, { ...look, pages: [apart.exchange] });
  if (typeof found === 'string') return notVerified(found);
  const other = otherThan(found.flat(), look.pointer, apart.value);
  if (other === undefined) return pass();
  const expected = `only items with ${apart.value} at "${look.pointer}"`;
  return fail(problem('not-filtered', clause, { expected, actual: brief(other) }));
}

/** The first value that the items show and that was not asked for. */
function otherThan(items: readonly Json[], pointer: string, wanted: Json): Json | undefined {
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
