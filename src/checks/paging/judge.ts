import { isDeepStrictEqual } from 'node:util';
import { brief, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, parameterClause, readPages } from '../../judge/list-pages.js';
import { unreadable } from '../../judge/soundness.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { ListLook } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** A page holds no more items than asked for. */
export function pageSize(look: ListLook, { catalogue: { schemas }, values }: JudgeContext): Finding {
  const [name = '', size = ''] = values;
  const reason = unreadable(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const pages = readPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const count = pages.flat().length;
  if (count === 0) return notVerified('the page is empty');
  if (count <= Number(size)) return pass();
  return fail(
    problem('page-too-large', parameterClause(look, name), {
      expected: `no more than ${size} items for ${name}=${size}`,
      actual: `${count} items`,
    }),
  );
}

/** Three pages of one item, and one page of three: no item twice, and none left out. */
export function pages(look: ListLook, { catalogue: { schemas }, values }: JudgeContext): Finding {
  const [start = '', size = ''] = values;
  const reason = unreadable(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const found = readPages(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const singles = found.slice(0, 3).map((items) => items.map((item) => identifierOf(look, item)));
  const whole = (found[3] ?? []).map((item) => identifierOf(look, item));
  const shown = singles.flat();
  if (shown.some((identifier) => identifier === undefined)) return notVerified('the items show no identifier');
  if (singles.some((page) => page.length > 1)) return notVerified('a page has more items than requested');
  if (shown.length < 2) return notVerified('there are too few items to tell pages apart');
  const clause = parameterClause(look, start);
  const twice = shown.find(
    (identifier, place) => shown.findIndex((other) => isDeepStrictEqual(other, identifier)) < place,
  );
  if (twice !== undefined) {
    const expected = `a different item on every page (${start}, ${size}=1)`;
    return fail(problem('pages-overlap', clause, { expected, actual: `the item ${brief(twice)} more than once` }));
  }
  const areThree = whole.length === 3 && shown.length === 3;
  if (!areThree || whole.every((one) => shown.some((other) => isDeepStrictEqual(one, other)))) return pass();
  return fail(
    problem('pages-lose', clause, {
      expected: `three pages of one item to show the same items as one page of three: ${brief(list(whole))}`,
      actual: brief(list(shown)),
    }),
  );
}

/** A page that starts one item later shows the second and the third item of the first page, in a list of one order. */
export function startsLater(look: ListLook, { catalogue: { schemas }, values: [start = ''] }: JudgeContext): Finding {
  const reason = unreadable(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const found = readPages(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const [whole = [], later = [], again = []] = found.map((items) => items.map((item) => identifierOf(look, item)));
  if (whole.includes(undefined)) return notVerified('the items show no identifier');
  if (whole.length !== 3) return notVerified(`a page of three has ${whole.length} items`);
  if (!isDeepStrictEqual(whole, again)) return notVerified('the list has no fixed order');
  if (isDeepStrictEqual(later, whole.slice(1))) return pass();
  const facts = { expected: `${brief(list(whole.slice(1)))} for ${start}=1`, actual: brief(list(later)) };
  return fail(problem('pages-lose', parameterClause(look, start), facts));
}

function list(identifiers: readonly (Json | undefined)[]): Json {
  return identifiers.map((identifier) => identifier ?? null);
}
