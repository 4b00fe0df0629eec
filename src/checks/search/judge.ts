import { brief, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, parameterClause, soundPages } from '../../judge/list-pages.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { ListLook } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';

/** A search for a text that an item shows finds that item. */
export function searchFinds(
  look: EvidenceKinds['found'],
  { catalogue: { schemas }, values: [name = ''] }: JudgeContext,
): Finding {
  const pages = soundPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  if (look.identifier === undefined) return notVerified('the items show no identifier');
  const found = pages.flat().map((item) => JSON.stringify(identifierOf(look, item) ?? null));
  if (found.includes(JSON.stringify(look.identifier))) return pass();
  if (!look.complete)
    return notVerified(`the item is not among the first ${found.length} items, and more items follow`);
  const expected = `${brief(look.identifier)}, whose "${look.pointer}" is ${brief(get(look.item, look.pointer))}`;
  const facts = { expected, actual: `${found.length} other items for the search "${look.text}"` };
  return fail(problem('not-filtered', parameterClause(look, name), facts));
}

/** The page without the search, and the page with it. */
export function searchTells(look: ListLook, { catalogue: { schemas }, values: [name = ''] }: JudgeContext): Finding {
  const pages = soundPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const identifiers = pages.map((items) => items.map((item) => identifierOf(look, item)));
  if (identifiers.flat().includes(undefined)) return notVerified('the items show no identifier');
  const [all = '', found = ''] = identifiers.map((page) => JSON.stringify(page));
  if (all === '[]') return notVerified('the list is empty');
  if (found !== all) return pass();
  const facts = {
    expected: 'other items than without the search',
    actual: `the same ${pages[0]?.length ?? 0} items as without it`,
  };
  return fail(problem('not-filtered', parameterClause(look, name), facts));
}
