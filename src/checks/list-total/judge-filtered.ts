import { fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { identifierOf, readPages, soundPages } from '../../judge/list-pages.js';
import { statedTotal } from '../../judge/list-totals.js';
import type { Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { FilteredList } from '../../model/filtered-list.js';
import type { Finding } from '../../model/verdict.js';

type Look = EvidenceKinds['each-filtered'];

interface Counted {
  readonly seen: number;
  readonly isAll: boolean;
  readonly value: string;
  readonly totals: readonly number[];
}

/** The total of a filtered list is the number of the items that pass, as far as they are seen. */
export function totalsOfFiltered(look: Look, { catalogue: { schemas }, values: [name = ''] }: JudgeContext): Finding {
  const whole = soundPages(schemas, { ...look, pages: [look.whole] });
  if (typeof whole === 'string') return notVerified(whole);
  const all = look.lists.map((list) => countedIn(schemas, look, { list, page: whole.flat().length }));
  const unread = all.find((one) => typeof one === 'string');
  if (unread !== undefined) return notVerified(unread);
  const known = all.filter((one) => typeof one !== 'string').filter(({ totals }) => totals.length > 0);
  if (known.length === 0) return notVerified('the answers show no total');
  const wrong = known.find((one) => wrongTotal(one) !== undefined);
  if (wrong === undefined) return pass();
  const { isAll, seen, value } = wrong;
  const least = isAll ? `${seen}` : `at least ${seen}`;
  const expected = `${least} ("${name}" was ${value})`;
  const facts = { expected, actual: String(wrongTotal(wrong)) };
  return fail(problem('wrong-value', responsesClause(look.answer.operation), facts));
}

/** How many items a filtered list shows, and what it states of it; why not, where its pages cannot be read. */
function countedIn(
  schemas: Schemas,
  look: Look,
  { list, page }: { readonly list: FilteredList; readonly page: number },
): Counted | string {
  const pages = readPages(schemas, { ...look, pages: list.pages });
  if (typeof pages === 'string') return pages;
  const items = pages.flat();
  const seen = new Set(items.map((item) => JSON.stringify(identifierOf(look, item) ?? null))).size;
  const totals = list.pages.flatMap((one) => statedTotal(schemas, look.answer.operation, one) ?? []);
  return { seen, totals, value: list.value, isAll: isWhole(list, { shown: items.length, page }) };
}

const wrongTotal = ({ totals, isAll, seen }: Counted): number | undefined =>
  totals.find((total) => (isAll ? total !== seen : total < seen));

/** A list that was followed to its end, or one page that is shorter than a page that the candidate has just answered. */
function isWhole(
  { pages, complete }: FilteredList,
  { shown, page }: { readonly shown: number; readonly page: number },
): boolean {
  return pages.length > 1 ? complete : shown < page;
}
