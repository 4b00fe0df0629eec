import type { Operation, Parameter } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { ListLook } from '../../model/judge.js';
import { pagingParameters } from '../../model/paging.js';
import { cursorParameter, nextPage } from '../../schema/next-page.js';
import { listedItems } from '../../support/json/lists.js';
import { get } from '../../support/json/pointer.js';
import { writeJson } from '../../support/json/write.js';
import { bodyValue } from '../http/body.js';
import type { RequestDraft } from '../requests/draft.js';
import { withParameter } from '../requests/request-draft.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { beginsTheList, firstStart, limitOf, pageAt, searchedPage } from './page-parameters.js';

/** Maximum number of pages that are looked through. */
const maxPages = 20;

/** Three pages of one item, then one page of three. */
export async function walk(
  world: ScenarioWorld,
  by: { start: string; size: string },
  label: string,
): Promise<Exchange[]> {
  const { start, size } = by;
  const parameter = world.request.operation.parameters.find(
    ({ name, in: place }) => place === 'query' && name === start,
  );
  const first = parameter === undefined ? 0 : firstStart(world.catalogue.schemas, parameter);
  const single = [0, 1, 2].map((step) => ({ [start]: String(first + step), [size]: '1' }));
  const exchanges: Exchange[] = [];
  for (const page of [...single, { [start]: String(first), [size]: '3' }]) {
    exchanges.push(await sendPage(world, page, `${label} ${page[start]} ${page[size]}`));
  }
  return exchanges;
}

/** The same list with other paging or filter parameters. */
export function sendPage(
  world: ScenarioWorld,
  parameters: Readonly<Record<string, string>>,
  label: string,
  base = world.request.current(),
): Promise<Exchange> {
  return world.evidence.sendAside(`${world.facts.scope} ${label}`, withParameters(base, parameters));
}

/** A request with query parameters of these values. */
export function withParameters(base: RequestDraft, parameters: Readonly<Record<string, string>>): RequestDraft {
  return Object.entries(parameters).reduce(
    (draft, [name, value]) => withParameter(draft, { name, in: 'query', value }),
    base,
  );
}

/** The pages that were looked through, and whether they were all. */
export interface Pages {
  readonly exchanges: readonly Exchange[];
  readonly complete: boolean;
  /** The mark of a page came again. */
  readonly endless?: true;
}

interface From {
  readonly first: Exchange | undefined;
  readonly attempt: string;
  readonly base?: RequestDraft;
  /** The number of items on a page, where `first` is the first page of that size. Without it, the largest pages are asked for. */
  readonly size?: number;
  /** Maximum number of pages, the first included. */
  readonly most?: number;
}

/** Follows the pages of a list until the item is among them, or there are no more. */
export async function pagesUntil(world: ScenarioWorld, about: Omit<ListLook, 'pages'>, from: From): Promise<Pages> {
  const { attempt: label, base = world.request.current(), size, most = maxPages } = from;
  const { answer, identifier } = about;
  const wanted = writeJson(identifier ?? null);
  const first = from.first ?? answer.exchange;
  const following = { about, first, label, base, most, isFound: (ids: readonly string[]) => ids.includes(wanted) };
  const { start } = pagingParameters(world.catalogue.schemas, answer.operation);
  if (following.isFound(identifiersIn(about, first))) return { exchanges: [first], complete: true };
  return start === undefined ? followed(world, following) : counted(world, following, { start, size });
}

/** Asks for the pages by their number or by the number of items before them, until a page is found, or shows nothing new. */
async function counted(
  world: ScenarioWorld,
  { about, first, label, base, isFound, most = maxPages }: Following,
  { start, size }: { readonly start: Parameter; readonly size: number | undefined },
): Promise<Pages> {
  const exchanges = [first];
  const seen = new Set(identifiersIn(about, first));
  const paging = { ...pagingParameters(world.catalogue.schemas, about.answer.operation), start };
  const isFirstPage = beginsTheList(world.catalogue.schemas, paging, size);
  let passed = isFirstPage ? identifiersIn(about, first).length : 0;
  for (let page = isFirstPage ? 1 : 0; page < most; page += 1) {
    const exchange = await sendPage(
      world,
      pageAt(world.catalogue.schemas, paging, { page, items: passed, size }),
      `page ${page}${label}`,
      base,
    );
    const found = identifiersIn(about, exchange);
    const ends = isEnd(exchange, { page, found, seen });
    if (ends !== 'behind') exchanges.push(exchange);
    if (ends !== undefined || isFound(found)) return { exchanges, complete: true };
    for (const id of found) seen.add(id);
    passed += found.length;
  }
  return { exchanges, complete: false };
}

/** Whether a page is the last with anything new, or lies behind it, where some candidates answer 404. */
function isEnd(
  { response }: Exchange,
  {
    page,
    found,
    seen,
  }: { readonly page: number; readonly found: readonly string[]; readonly seen: ReadonlySet<string> },
): 'last' | 'behind' | undefined {
  if (page > 0 && response?.status === 404) return 'behind';
  const isLast = page > 0 ? found.every((id) => seen.has(id)) : found.length === 0;
  return isLast ? 'last' : undefined;
}

interface Following {
  readonly about: Pick<ListLook, 'answer' | 'part' | 'resource'>;
  readonly first: Exchange;
  readonly label: string;
  readonly isFound: (identifiers: readonly string[]) => boolean;
  readonly most?: number;
  /** The request that lists, where it is not that of the scenario. */
  readonly base?: RequestDraft;
}

/** The pages of a list that is asked for otherwise than in the scenario, in the largest pages or in such of a size. */
export async function pagesOf(
  world: ScenarioWorld,
  about: Omit<ListLook, 'pages'>,
  { base: plain, label, ...by }: { base: RequestDraft; label: string; size?: number; most?: number },
): Promise<Pages> {
  const { operation } = about.answer;
  const size = by.size ?? largestPage(world, operation);
  const base = withParameters(plain, sizedTo(world, operation, size));
  const first = await sendPage(world, {}, `first${label}`, base);
  return pagesUntil(world, about, { ...by, first, attempt: label, base, ...(size === undefined ? {} : { size }) });
}

/** The number of items on the largest page that may be asked for; undefined where the list has no parameter for it. */
export function largestPage(world: ScenarioWorld, operation: Operation): number | undefined {
  const { size } = pagingParameters(world.catalogue.schemas, operation);
  return size === undefined ? undefined : limitOf(world.catalogue.schemas, size, 'maximum', searchedPage);
}

/** The parameter that asks for pages of a size, which is raised to the smallest that is allowed. */
export function sizedTo(
  world: ScenarioWorld,
  operation: Operation,
  count: number | undefined,
): Readonly<Record<string, string>> {
  const { size } = pagingParameters(world.catalogue.schemas, operation);
  if (size === undefined || count === undefined) return {};
  return { [size.name]: String(Math.max(count, limitOf(world.catalogue.schemas, size, 'minimum', 1))) };
}

/**
 * The largest page, and all pages one after the other as each answer names the next: about four of them, where the size
 * of a page can be chosen and the largest holds the whole list, else such as are half as large as it. Where a parameter
 * says where a page starts, also the page after the largest.
 */
export async function walkByMarks(
  world: ScenarioWorld,
  about: Omit<ListLook, 'pages'>,
  label: string,
): Promise<{ readonly whole: Exchange; readonly beyond?: Exchange; readonly walked: Pages }> {
  const { size, start } = pagingParameters(world.catalogue.schemas, about.answer.operation);
  const least = size === undefined ? 1 : limitOf(world.catalogue.schemas, size, 'minimum', 1);
  const most = size === undefined ? searchedPage : limitOf(world.catalogue.schemas, size, 'maximum', searchedPage);
  const sized = (count: number): Record<string, string> => (size === undefined ? {} : { [size.name]: String(count) });
  const whole = await sendPage(world, sized(most), `whole${label}`);
  const count = identifiersIn(about, whole).length;
  const share = Math.max(least, Math.ceil(count < most ? count / 4 : most / 2));
  const first = await sendPage(world, sized(share), `first${label}`);
  const walked = await followed(world, { about, first, label, isFound: () => false });
  if (start === undefined) return { whole, walked };
  const after = pageAt(world.catalogue.schemas, size === undefined ? { start } : { size, start }, {
    page: 1,
    items: count,
  });
  return { whole, walked, beyond: await sendPage(world, after, `beyond${label}`) };
}

/** Follows the marks or links that the answers give to the next page, until a page is found, or none follows. */
async function followed(world: ScenarioWorld, following: Following): Promise<Pages> {
  const { about, first, label, isFound, base, most = maxPages } = following;
  const { schemas } = world.catalogue;
  const cursor = cursorParameter(schemas, about.answer.operation)?.name;
  const exchanges = [first];
  const asked = new Set<string>();
  let last = first;
  for (;;) {
    if (isFound(identifiersIn(about, last))) return { exchanges, complete: true };
    const next = nextPage({ body: bodyValue(last), link: last.response?.headers.link }, cursor);
    if (next === undefined) return { exchanges, complete: true };
    const isKnown = asked.size === asked.add(writeJson(next)).size;
    if (isKnown) return { exchanges, complete: true, endless: true };
    if (exchanges.length >= most) return { exchanges, complete: false };
    last = await sendPage(world, next, `next ${exchanges.length}${label}`, base);
    exchanges.push(last);
  }
}

function identifiersIn({ part, resource }: Pick<ListLook, 'part' | 'resource'>, exchange: Exchange): string[] {
  const items = listedItems(bodyValue(exchange), part.returned ?? '') ?? [];
  return items.map((item) => writeJson(get(item, resource.identifier ?? '') ?? null));
}
