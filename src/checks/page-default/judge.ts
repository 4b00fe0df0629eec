import { fail, notVerified, pass, problem } from '../../judge/answers.js';
import { parameterClause, soundPages } from '../../judge/list-pages.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { ListLook } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** A page that nobody chose the size of is no larger than the default. */
export function defaultPage(
  look: ListLook,
  { catalogue: { schemas }, values: [name = '', size = ''] }: JudgeContext,
): Finding {
  const pages = soundPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const count = pages.flat().length;
  if (count === Number(size)) return pass();
  if (count < Number(size)) return notVerified(`the list has ${count} items, fewer than a page`);
  const facts = { expected: `no more than ${size} items`, actual: `${count} items` };
  return fail(problem('page-too-large', parameterClause(look, name), facts));
}
