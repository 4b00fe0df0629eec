import { isDeepStrictEqual } from 'node:util';
import { brief, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, parameterClause, readPages, soundPages, whyLeftOut } from '../../judge/list-pages.js';
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
  const other = items
    .map((item) => get(item, look.pointer))
    .find((value) => value !== undefined && !isUnset(value, look.value) && !fits(value, look.value));
  const expected = `only items with ${asText(look.value)} at "${look.pointer}"`;
  if (other !== undefined) return fail(problem('not-filtered', clause, { expected, actual: brief(other) }));
  if (items.length > 0) return byAnother(schemas, look, clause);
  if (look.doubts.length > 0) return notVerified(look.doubts.join('; '));
  const leftOut = whyLeftOut(schemas, look);
  if (leftOut !== undefined) return notVerified(leftOut);
  return fail(problem('not-filtered', clause, { expected, actual: 'no items, although one exists' }));
}

/** A list by a code that the item does not have shows the item not. */
function byAnother(schemas: Schemas, look: EvidenceKinds['filtered-list'], clause: Clause): Finding {
  const { apart, pointer, value, identifier } = look;
  if (apart === undefined) return pass();
  const found = readPages(schemas, { ...look, pages: [apart.exchange] });
  if (typeof found === 'string') return notVerified(found);
  const own = found.flat().find((item) => isDeepStrictEqual(identifierOf(look, item), identifier));
  if (own === undefined || identifier === undefined || !fits(get(own, pointer) ?? null, value)) return pass();
  const expected = `only items with ${apart.value} at "${pointer}"`;
  return fail(problem('not-filtered', clause, { expected, actual: brief(value) }));
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
