import { brief, fail, failIn, notVerified, pass, problem } from '../../judge/answers.js';
import { otherThan } from '../../judge/filtered-values.js';
import { parameterClause, readPages, soundPages, whyLeftOut } from '../../judge/list-pages.js';
import type { Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Clause, Finding } from '../../model/verdict.js';
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
  const other = otherThan(found.flat(), look.pointer, apart.value, apart.isWhole);
  if (other === undefined) return pass();
  const expected = `only items with ${apart.value} at "${look.pointer}"`;
  return failIn(apart.exchange, problem('not-filtered', clause, { expected, actual: brief(other) }));
}
