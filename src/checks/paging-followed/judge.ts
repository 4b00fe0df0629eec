import {
  brief,
  fail,
  failIn,
  notApplicable,
  notVerified,
  pass,
  problem,
  responsesClause,
} from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import { identifierOf, parameterClause, readPages, soundPages } from '../../judge/list-pages.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { cursorParameter, linkedNext, type NextPage } from '../../schema/next-page.js';

/** Pages that follow one another show every item once, and end. */
export function followedPages(look: EvidenceKinds['followed-pages'], { catalogue }: JudgeContext): Finding {
  const { schemas } = catalogue;
  const found = soundPages(schemas, look);
  const whole = readPages(schemas, { ...look, pages: [look.whole] });
  if (typeof found === 'string') return notVerified(found);
  if (typeof whole === 'string') return notVerified(whole);
  const shown = found.flat().map((item) => key(identifierOf(look, item)));
  if (shown.includes(undefined)) return notVerified('the items show no identifier');
  const name = cursorParameter(schemas, look.answer.operation)?.name;
  if (found.length < 2)
    // A link that is documented may be left out.
    return name === undefined
      ? notApplicable('no answer names a next page')
      : notVerified('the list has one page only');
  const lost = whole.flat().find((item) => !shown.includes(key(identifierOf(look, item))));
  return repetition(look, { name, shown }) ?? loss(look, { name, lost }) ?? pass();
}

/** An item on two pages, or a page that comes again. */
function repetition(
  look: EvidenceKinds['followed-pages'],
  { name, shown }: { readonly name: string | undefined; readonly shown: readonly (string | undefined)[] },
): Finding | undefined {
  const clause = clauseOfPages(look, name);
  const twice = shown.find((identifier, place) => shown.indexOf(identifier) < place);
  if (twice !== undefined) {
    const expected = `different items on every page${name === undefined ? '' : ` (${name})`}`;
    return fail(problem('pages-overlap', clause, { expected, actual: `the item ${twice} more than once` }));
  }
  if (!look.endless) return undefined;
  const actual = `the ${name === undefined ? 'link' : 'cursor'} of an earlier page`;
  return fail(problem('pages-overlap', clause, { expected: 'a last page', actual }));
}

function loss(
  look: EvidenceKinds['followed-pages'],
  { name, lost }: { readonly name: string | undefined; readonly lost: Json | undefined },
): Finding | undefined {
  if (lost === undefined) return undefined;
  const actual = `no ${brief(identifierOf(look, lost))} on any page`;
  return fail(problem('pages-lose', clauseOfPages(look, name), { expected: 'every item of the largest page', actual }));
}

function clauseOfPages(look: EvidenceKinds['followed-pages'], name: string | undefined) {
  return name === undefined ? responsesClause(look.answer.operation) : parameterClause(look, name);
}

interface Linked {
  readonly value: string;
  readonly query: NextPage;
  readonly page: Exchange;
}

/** The link to the next page of a filtered list asks for the same filter, unless it carries a mark that may stand for it. */
export function filterKept(
  look: EvidenceKinds['each-filtered'],
  { catalogue: { schemas }, values: [name = ''] }: JudgeContext,
): Finding {
  const whole = soundPages(schemas, { ...look, pages: [look.whole] });
  if (typeof whole === 'string') return notVerified(whole);
  const links = look.lists.flatMap(({ pages, value }) =>
    pages.flatMap((page): Linked[] => {
      const query = linkedNext(pageAnswer(look, page));
      return query !== undefined && isCounted(query) ? [{ value, query, page }] : [];
    }),
  );
  if (links.length === 0) return notApplicable('no answer to a filtered list links to a page by its number');
  const lost = links.find(({ query }) => query[name] === undefined);
  if (lost === undefined) return pass();
  const facts = { expected: `${name}=${lost.value} in the link`, actual: new URLSearchParams(lost.query).toString() };
  return failIn(lost.page, problem('not-filtered', parameterClause(look, name), facts));
}

function pageAnswer({ answer: { operation } }: EvidenceKinds['each-filtered'], { response }: Exchange) {
  const parsed = response === undefined ? undefined : parseBody(response, operation);
  return { body: parsed?.kind === 'value' ? parsed.value : undefined, link: response?.headers.link };
}

/** True where all that a link says is plain words and numbers: nothing that could stand for a filter. */
function isCounted(query: NextPage): boolean {
  const values = Object.values(query);
  return values.some((value) => /^\d{1,6}$/.test(value)) && values.every((value) => value.length < 20);
}

function key(identifier: Json | undefined): string | undefined {
  return identifier === undefined ? undefined : JSON.stringify(identifier);
}
