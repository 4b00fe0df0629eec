import { fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { identifierOf, soundPages } from '../../judge/list-pages.js';
import { statedTotal } from '../../judge/list-totals.js';
import type { Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { pagingParameters } from '../../model/paging.js';
import type { Finding } from '../../model/verdict.js';
import { writeJson } from '../../support/json/write.js';

/** The total of every page is the number of all items, as far as they are seen. */
export function totalAgrees(look: EvidenceKinds['followed-pages'], { catalogue: { schemas } }: JudgeContext): Finding {
  const { answer, whole, pages } = look;
  const all = soundPages(schemas, { ...look, pages: [whole, ...pages] });
  if (typeof all === 'string') return notVerified(all);
  const seen = new Set(all.flat().map((item) => JSON.stringify(identifierOf(look, item) ?? null))).size;
  const totals = [whole, ...pages].map((page) => statedTotal(schemas, answer.operation, page));
  const known = totals.filter((total) => typeof total === 'number');
  if (known.length === 0) return notVerified('the answers show no total');
  const isCut = !look.complete || look.endless || goesOn(schemas, look);
  const isAll = !isCut && (pages.length > 1 || isWhole(schemas, look, all[0]?.length ?? 0));
  const wrong = known.find((total) => (isAll ? total !== seen : total < seen));
  if (wrong === undefined) return pass();
  const least = isAll ? `${seen}` : `at least ${seen}`;
  const facts = { expected: `a total of ${least}`, actual: `a total of ${wrong}` };
  return fail(problem('wrong-value', responsesClause(answer.operation), facts));
}

/** True where items follow the largest page, so that it was cut short. */
function goesOn(schemas: Schemas, look: EvidenceKinds['followed-pages']): boolean {
  if (look.beyond === undefined) return false;
  const pages = soundPages(schemas, { ...look, pages: [look.whole, look.beyond] });
  if (typeof pages === 'string') return false;
  const [whole = [], beyond = []] = pages.map((items) =>
    items.map((item) => writeJson(identifierOf(look, item) ?? null)),
  );
  return beyond.some((id) => !whole.includes(id));
}

/** True where the largest page has room for more. */
function isWhole(schemas: Schemas, { answer, whole }: EvidenceKinds['followed-pages'], count: number): boolean {
  const { size } = pagingParameters(schemas, answer.operation);
  const asked = size === undefined ? null : new URL(whole.request.url).searchParams.get(size.name);
  return asked !== null && count < Number(asked);
}
