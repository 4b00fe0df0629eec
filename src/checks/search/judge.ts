import { fail, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, parameterClause, soundPages } from '../../judge/list-pages.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { ListLook } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** The page without the search, and the page with it. */
export function searchTells(look: ListLook, { catalogue: { schemas }, values: [name = ''] }: JudgeContext): Finding {
  const pages = soundPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const identifiers = pages.map((items) => items.map((item) => identifierOf(look, item)));
  if (identifiers.flat().includes(undefined)) return notVerified('the items show no identifier');
  const [all = '', found = ''] = identifiers.map((page) => JSON.stringify(page));
  if (all === '[]') return notVerified('the list is empty');
  if (found !== all) return pass();
  const facts = { expected: 'other items than without it', actual: `the same ${pages[0]?.length ?? 0} items` };
  return fail(problem('not-filtered', parameterClause(look, name), facts));
}
