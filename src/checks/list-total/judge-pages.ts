import { fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import { answerSchema } from '../../judge/item-schema.js';
import { soundPages } from '../../judge/list-pages.js';
import { statedTotal } from '../../judge/list-totals.js';
import type { Operation, Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { pagingParameters } from '../../model/paging.js';
import type { Finding } from '../../model/verdict.js';
import { type PageFact, pageFacts } from '../../schema/page-facts.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

type Look = EvidenceKinds['followed-pages'];

/** A page, and what is known of it from the pages beside it. */
interface Page {
  readonly exchange: Exchange;
  /** The number of its items; absent where they do not tell how many the candidate puts on a page. */
  readonly holds?: number;
  readonly isFirst?: boolean;
  /** Items follow it; undefined where that is not known. */
  readonly goesOn?: boolean;
}

/** What each page says of itself: how many pages there are, and whether it is the first or the last one. */
export function pagesAgree(look: Look, { catalogue: { schemas } }: JudgeContext): Finding {
  const { operation } = look.answer;
  const further = look.beyond === undefined ? [] : [look.beyond];
  const items = soundPages(schemas, { ...look, pages: [look.whole, ...look.pages, ...further] });
  if (typeof items === 'string') return notVerified(items);
  const compared = pagesOf(schemas, look, items).flatMap((page) => comparedIn(schemas, operation, page));
  if (compared.length === 0) return notVerified('the answers say nothing of their pages that could be compared');
  const wrong = compared.find(({ shown, expected }) => shown !== expected);
  if (wrong === undefined) return pass();
  const facts = { expected: wrong.words, actual: asText(wrong.shown), at: wrong.at };
  return fail(problem('wrong-value', responsesClause(operation), facts));
}

/** The largest page, those that follow one another, and the one after the largest. */
function pagesOf(schemas: Schemas, look: Look, [all = [], ...others]: readonly Json[][]): Page[] {
  const walked = others.slice(0, look.pages.length);
  const beyond = look.beyond === undefined ? undefined : others.at(-1);
  const followed = look.pages.map((exchange, index): Page => {
    const isEnd = look.complete && !look.endless && look.pages.length > 1;
    const isFollowed = walked.slice(index + 1).some((items) => items.length > 0);
    const isPart = index === 0 && (walked[0]?.length ?? 0) < all.length;
    const holds = index === 0 ? { holds: walked[0]?.length ?? 0 } : {};
    return { exchange, ...holds, isFirst: index === 0, ...known(isFollowed || isPart || (isEnd ? false : undefined)) };
  });
  const goesOn = itemsFollowLargest(schemas, look, { held: all.length, beyond: beyond?.length });
  const after = look.beyond === undefined ? [] : [{ exchange: look.beyond }];
  return [{ exchange: look.whole, holds: all.length, isFirst: true, ...known(goesOn) }, ...followed, ...after];
}

/** Whether items follow the largest page; undefined where that is not known: a candidate may put fewer items on a page than were asked for. */
function itemsFollowLargest(
  schemas: Schemas,
  { answer, whole }: Look,
  { held, beyond }: { readonly held: number; readonly beyond: number | undefined },
): boolean | undefined {
  const asked = askedSize(schemas, answer.operation, whole);
  const total = statedTotal(schemas, answer.operation, whole);
  if (asked <= 0) return undefined;
  if (held >= asked) return (beyond ?? 0) > 0 ? true : undefined;
  const isAll = total === undefined ? beyond === 0 : held >= total && (beyond ?? 0) === 0;
  return isAll ? false : undefined;
}

const known = (goesOn: boolean | undefined): Pick<Page, 'goesOn'> => (goesOn === undefined ? {} : { goesOn });

/** The number of items that was asked for; 0 where none was. */
function askedSize(schemas: Schemas, operation: Operation, { request }: Exchange): number {
  const { size } = pagingParameters(schemas, operation);
  return size === undefined ? 0 : Number(new URL(request.url).searchParams.get(size.name));
}

interface Compared {
  readonly at: string;
  readonly shown: Json;
  readonly expected: Json;
  readonly words: string;
}

function comparedIn(schemas: Schemas, operation: Operation, page: Page): Compared[] {
  const { response } = page.exchange;
  const schema = response === undefined ? undefined : answerSchema(operation, response.status);
  const parsed = response === undefined ? undefined : parseBody(response, operation);
  if (schema === undefined || parsed?.kind !== 'value') return [];
  return pageFacts(schemas, schema).flatMap(({ fact, at }): Compared[] => {
    const shown = get(parsed.value, at);
    const known = shown === undefined || shown === null ? undefined : expectedOf(schemas, operation, { fact, page });
    return shown === undefined || known === undefined ? [] : [{ at, shown, ...known }];
  });
}

/** What a page must say; undefined where that is not known. */
function expectedOf(
  schemas: Schemas,
  operation: Operation,
  { fact, page }: { readonly fact: PageFact; readonly page: Page },
): Pick<Compared, 'expected' | 'words'> | undefined {
  const { isFirst, goesOn } = page;
  if (fact === 'pages') return numberOfPages(schemas, operation, page);
  if (fact === 'first') return isFirst === undefined ? undefined : firstOf(isFirst);
  if (goesOn === undefined) return undefined;
  const expected = fact === 'more' ? goesOn : !goesOn;
  return { expected, words: goesOn ? `${expected}, because items follow` : `${expected}, because no items follow` };
}

const firstOf = (expected: boolean): Pick<Compared, 'expected' | 'words'> => ({
  expected,
  words: expected ? 'true on the first page' : 'false on a page that is not the first',
});

/**
 * The total, in pages of the size that was asked for, where the candidate puts as many items on a page. A list without items may have
 * one page, or none.
 */
function numberOfPages(schemas: Schemas, operation: Operation, { exchange, holds }: Page) {
  const asked = askedSize(schemas, operation, exchange);
  const total = statedTotal(schemas, operation, exchange);
  if (holds === undefined || total === undefined || total === 0 || asked <= 0) return undefined;
  if (holds < Math.min(asked, total)) return undefined;
  const expected = Math.ceil(total / asked);
  return { expected, words: `${expected}, for a total of ${total} with ${asked} on a page` };
}
