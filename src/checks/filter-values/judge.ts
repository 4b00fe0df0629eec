import { brief, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { parameterClause, soundPages } from '../../judge/list-pages.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** Each answer holds only items with the value by which it was filtered. */
export function eachFiltered(
  look: EvidenceKinds['each-filtered'],
  { catalogue: { schemas }, values: [name = ''] }: JudgeContext,
): Finding {
  const pages = soundPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const shown = pages.flatMap((items, place) =>
    items.map((item) => ({ wanted: look.values[place] ?? '', found: get(item, look.pointer) })),
  );
  const judged = shown.filter(({ found }) => found !== undefined);
  const wrong = judged.find(({ wanted, found = null }) => {
    const all = Array.isArray(found) ? found : [found];
    return !all.some((one) => asText(one) === wanted);
  });
  if (judged.length === 0) return notVerified('no answer shows an item with the property');
  if (wrong === undefined) return pass();
  const facts = { expected: `only items with ${wrong.wanted} at "${look.pointer}"`, actual: brief(wrong.found) };
  return fail(problem('not-filtered', parameterClause(look, name), facts));
}
