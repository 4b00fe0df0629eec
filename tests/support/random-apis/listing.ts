import type { RandomFault } from './faults.js';
import { filtersOf, firstPageOf, ordersOf, pagingOf, rangesOf } from './lists.js';
import { type ApiModel, choices, type Resource } from './model.js';
import { type Answer, type Call, type Kept, type Place, Refused, type Store } from './store.js';
import { type Item, isDay } from './values.js';

interface Asked {
  readonly api: ApiModel;
  readonly fault: RandomFault | undefined;
  readonly resource: Resource;
  readonly query: URLSearchParams;
}

/** Answers a page of the items of a place. */
export function listItems(store: Store, { url }: Call, { resource, parent }: Place): Answer {
  store.checkParent(parent);
  const { api, fault } = store;
  const asked = { api, fault, resource, query: url.searchParams };
  const all = store.of(resource, parent);
  const { start, size } = pageOf(asked);
  const matching = ordered(narrowed(resource.newestFirst ? [...all].reverse() : all, asked), asked);
  const seen = fault === 'list-omits-newest' ? matching.filter((one) => one !== all.at(-1)) : matching;
  const page = seen
    .slice(start, start + size)
    .map((one) => (fault === 'list-stale' ? { ...one, value: one.first } : one));
  const items = page.map((one) => ofWrongType(store.shown(one), asked));
  const total = fault === 'total-wrong' ? items.length + 3 : seen.length;
  const body = wrapped(items, { asked, total, number: Number(asked.query.get('page') ?? firstPageOf(resource)) });
  if (start + size >= seen.length) return { status: 200, body };
  return { status: 200, ...continued(asked, { body, url, next: start + size, start }) };
}

function wrapped(
  items: readonly Item[],
  { asked: { resource }, total, number }: { asked: Asked; total: number; number: number },
): unknown {
  const { name, wrapping } = resource;
  const bodies: Record<Resource['wrapping'], unknown> = {
    array: items,
    'items-and-total': { items, total },
    data: { data: items },
    hal: { _embedded: { [name]: items } },
    named: { [name]: items },
    spring: { content: items, totalElements: total, number },
    results: { count: total, results: items },
  };
  return bodies[wrapping];
}

/** A page that is not the last one says how to go on. */
function continued(
  { resource, fault }: Asked,
  { body, url, next, start }: { body: unknown; url: URL; next: number; start: number },
): Pick<Answer, 'body' | 'headers'> {
  const paging = pagingOf(resource);
  if (paging === 'cursor') {
    const cursor = Buffer.from(`at ${fault === 'cursor-loops' ? start : next}`).toString('base64url');
    return { body: { ...Object(body), nextCursor: cursor } };
  }
  if (paging !== 'link') return { body };
  const query = new URLSearchParams(url.searchParams);
  const page = Number(query.get('page') ?? 1);
  query.set('page', String(fault === 'link-loops' ? page : page + 1));
  return { body, headers: { link: `<${url.pathname}?${query}>; rel="next"` } };
}

/** True where another page than the first is asked for. */
function isLater({ query, resource }: Asked): boolean {
  const first = firstPageOf(resource);
  return query.has('cursor') || Number(query.get('offset') ?? 0) > 0 || Number(query.get('page') ?? first) > first;
}

function ofWrongType(item: Item, { fault, resource: { properties, envelope } }: Asked): Item {
  if (fault !== 'list-of-wrong-type') return item;
  const wrong = { [properties[0]?.name ?? '']: 5 };
  return envelope === 'jsonapi'
    ? { ...item, attributes: { ...Object(item.attributes), ...wrong } }
    : { ...item, ...wrong };
}

function ordered(items: readonly Kept[], asked: Asked): readonly Kept[] {
  const { api, fault, query, resource } = asked;
  const orders = Object.entries(ordersOf(resource));
  const isOdd = orders.some(([name, values]) => query.has(name) && !values.includes(query.get(name) ?? ''));
  if (isOdd) throw new Refused(api.refusal);
  const way = wayOf(asked);
  if (orders.length === 0 || way === 0) return items;
  if (fault === 'order-ignored' || (fault === 'order-forgotten' && isLater(asked))) return items;
  const keyOf = ({ value }: Kept): string => String(value[resource.properties[0]?.name ?? '']);
  return [...items].sort((one, other) => (keyOf(one) < keyOf(other) ? -way : keyOf(one) > keyOf(other) ? way : 0));
}

/** 1 for upwards, -1 for downwards, 0 where no order is asked for. */
function wayOf({ query, resource: { sorts } }: Asked): -1 | 0 | 1 {
  const by = query.get(sorts === 'two' ? 'sortBy' : 'sort');
  if (by === null) return 0;
  if (sorts === 'two') return query.get('order') === 'desc' ? -1 : 1;
  return by.startsWith('-') || by.endsWith(':desc') ? -1 : 1;
}

const narrowed = (items: readonly Kept[], asked: Asked): readonly Kept[] =>
  [byChoices, byText, bySearch, byRanges].reduce((left, narrow) => narrow(left, asked), items);

function byChoices(items: readonly Kept[], asked: Asked): readonly Kept[] {
  const { api, fault, query, resource } = asked;
  return filtersOf(resource).reduce((left, { name, kind }) => {
    const wanted = query.get(name);
    if (wanted === null) return left;
    const allowed: readonly string[] = kind === 'boolean' ? ['true', 'false'] : choices;
    if (!allowed.includes(wanted)) throw new Refused(api.refusal);
    if (fault === 'filter-ignored' || (fault === 'filter-forgotten' && isLater(asked))) return left;
    const passing = left.filter(({ value }) => String(value[name]) === wanted);
    return fault === 'filter-drops-first' ? passing.slice(1) : passing;
  }, items);
}

function byText(items: readonly Kept[], { fault, query, resource }: Asked): readonly Kept[] {
  const [first] = resource.properties;
  const wanted = query.get(first?.name ?? '');
  const isOff = resource.textFilter === 'none' || fault === 'text-filter-ignored';
  if (isOff || first === undefined || wanted === null) return items;
  const form = (text: string): string => (resource.textFilter === 'any-case' ? text.toLowerCase() : text);
  return items.filter(({ value }) => form(String(value[first.name])) === form(wanted));
}

function bySearch(items: readonly Kept[], { fault, query, resource }: Asked): readonly Kept[] {
  const wanted = query.get('q')?.toLowerCase();
  const name = resource.properties[0]?.name ?? '';
  if (!resource.searches || wanted === undefined || fault === 'search-ignored') return items;
  return items.filter(({ value }) => String(value[name]).toLowerCase().includes(wanted));
}

function byRanges(items: readonly Kept[], { api, fault, query, resource }: Asked): readonly Kept[] {
  return rangesOf(api, resource).reduce((left, { parameter, property: { name, kind }, isLeast }) => {
    const text = query.get(parameter);
    if (text === null) return left;
    if (kind === 'date' ? !isDay(text) : !/^\d+$/.test(text) || Number(text) > 2 ** 31 - 1) {
      throw new Refused(api.refusal);
    }
    if (fault === 'range-ignored') return left;
    const bound = kind === 'date' ? text : Number(text);
    return left.filter(({ value }) => {
      const own = value[name] as string | number | null | undefined;
      if (own === undefined || own === null) return false;
      if (own === bound) return fault !== 'range-excludes-bounds';
      return isLeast ? own > bound : own < bound;
    });
  }, items);
}

function numberOf(
  { api, query }: Asked,
  name: string,
  [least, most, preset]: readonly [number, number, number],
): number {
  const text = query.get(name);
  if (text === null) return preset;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw new Refused(api.refusal);
  return value;
}

function pageOf(asked: Asked): { start: number; size: number } {
  const { api, fault, query, resource } = asked;
  const paging = pagingOf(resource);
  if (paging === 'none') return { start: 0, size: Infinity };
  const size = numberOf(asked, resource.sizeName, [1, 100, 20]);
  const first = firstPageOf(resource);
  const byPage = (): number => (numberOf(asked, 'page', [first, Infinity, first]) - first) * size;
  const starts = {
    offset: () => numberOf(asked, 'offset', [0, Infinity, 0]) * (fault === 'offset-counts-pages' ? size : 1),
    page: byPage,
    link: byPage,
    cursor: () => startOf(query.get('cursor'), api),
  };
  const start = starts[paging]();
  return { start: fault === 'next-page-repeats' ? 0 : start, size: fault === 'page-size-ignored' ? 1000 : size };
}

function startOf(cursor: string | null, { refusal }: ApiModel): number {
  if (cursor === null) return 0;
  const match = /^at (\d+)$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (match === null) throw new Refused(refusal);
  return Number(match[1]);
}
