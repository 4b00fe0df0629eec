import { queryParameter } from '../../model/definition.js';
import { type Exchange, succeeded } from '../../model/exchange.js';
import type { FilteredList } from '../../model/filtered-list.js';
import type { Json } from '../../model/json.js';
import type { ListLook } from '../../model/judge.js';
import { stopUnverified } from '../../model/stop.js';
import { itemSchema, meantSchema } from '../../schema/properties.js';
import { readOrder } from '../../schema/sort-order.js';
import { listedItems } from '../../support/json/lists.js';
import { ownProperty } from '../../support/json/own-property.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { bodyValue } from '../http/body.js';
import { draftParameter } from '../requests/draft-parameter.js';
import { freshValue } from '../requests/fresh-values.js';
import { withParameter } from '../requests/request-draft.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { boundsFor } from './bounds.js';
import { filterBeside } from './filter-beside.js';
import type { Gatherers } from './gatherer.js';
import { listLook } from './list-look.js';
import { onceMore } from './once-calm.js';
import { largestPage, pagesOf, sendPage, sizedTo, withParameters } from './pages.js';

/** A list asked for in several ways, as evidence. */
export const listQueryEvidence: Gatherers<
  'plain-page' | 'each-filtered' | 'several-filtered' | 'bounded' | 'searched' | 'found' | 'sorted'
> = {
  'plain-page': async (world, judge) => {
    const about = await listLook(world);
    const page = await sendPage(world, {}, 'plain page');
    world.evidence.show(page);
    return judge({ ...about, pages: [page] });
  },
  'each-filtered': async (world, judge, ...[parameter = '', path = '', listed = '']) => {
    const about = await listLook(world);
    const pointer = fromPath(path);
    return onceMore(world, async (again) => {
      const whole = await largest(world, about, `all${again}`);
      const counts = countsOf(about, whole, pointer);
      const lists = await askEach(world, about, { parameter, values: listed.split(', '), counts, again });
      return judge({ ...about, pointer, whole, lists, pages: [whole, ...lists.flatMap(({ pages }) => pages)] });
    });
  },
  'several-filtered': async (world, judge, parameter = '', path = '') => {
    const about = await listLook(world);
    const pointer = fromPath(path);
    return onceMore(world, async (again) => {
      const whole = await largest(world, about, `all${again}`);
      const known = [...countsOf(about, whole, pointer).keys()].filter((value) => value !== '' && !/[,|"]/.test(value));
      const shown = [...new Set([known.at(-1), known[0]])].flatMap((value) => value ?? []);
      const values = shown.length > 1 ? shown : amongOthers(world, parameter, shown[0]);
      if (values.length < 2) throw stopUnverified(`the list does not show two values at ${path}`);
      const asked = { parameter, values: [values.join(',')], counts: new Map<string, number>(), again };
      const lists = await askEach(world, about, asked);
      return judge({ ...about, pointer, whole, lists, pages: [whole, ...lists.flatMap(({ pages }) => pages)] });
    });
  },
  bounded: async (world, judge, ...[parameter = '', path = '', side = '']) => {
    const about = await listLook(world);
    const pointer = fromPath(path);
    return onceMore(world, async (again) => {
      const whole = await largest(world, about, `all${again}`);
      const shown = itemsIn(about, whole).map((item) => get(item, pointer));
      const { plain, values } = boundsFor(world, parameter, { shown, side });
      const counts = new Map<string, number>();
      const lists = await askEach(world, about, { parameter, values, counts, again });
      const refused = plain.filter(
        (_, index) => !lists[index]?.pages.every(succeeded) && values[index] !== plain[index],
      );
      if (refused.length > 0)
        lists.push(...(await askEach(world, about, { parameter, values: refused, counts, again })));
      return judge({ ...about, pointer, whole, lists, pages: [whole, ...lists.flatMap(({ pages }) => pages)] });
    });
  },
  searched: async (world, judge, parameter = '') => {
    const about = await listLook(world);
    const text = String(
      freshValue(world.runId, `${world.facts.scope} searched for`, 'text', textLength(world, parameter)),
    );
    const plain = await sendPage(world, {}, 'before the search');
    const found = await sendPage(world, { [parameter]: text }, 'search');
    world.evidence.show(found);
    const filter = filterBeside(world, about, { item: itemsIn(about, plain)[0], passes: true });
    if (filter === undefined) return judge({ ...about, pages: [plain, found] });
    const asked = { [parameter]: text, [filter.name]: filter.value };
    return judge({ ...about, pages: [plain, found], narrowed: await sendPage(world, asked, 'search within a filter') });
  },
  found: async (world, judge, ...[parameter = '', path = '', how = '']) => {
    const about = await listLook(world);
    const pointer = fromPath(path);
    return onceMore(world, async (again) => {
      const whole = await largest(world, about, `all${again}`);
      const item = itemsIn(about, whole).find((one) => plainText(get(one, pointer)) !== undefined);
      const shown = plainText(get(item, pointer));
      const limit = textLimit(world, parameter) ?? Number.POSITIVE_INFINITY;
      const text = how === 'a part' ? shown?.slice(1, Math.min(limit, 20)).trim() : shown;
      if (item === undefined || text === undefined || text.length > limit)
        throw stopUnverified(`the list shows no item with a text at ${path} that could be searched for`);
      const base = withParameters(world.request.current(), { [parameter]: text });
      const identifier = get(item, about.resource.identifier ?? '');
      const look = identifier === undefined ? about : { ...about, identifier };
      const { exchanges, complete } = await pagesOf(world, look, { base, most: 3, label: ` found${again}` });
      const known = { ...look, item, text, pointer, pages: exchanges, complete };
      const filter = filterBeside(world, about, { item, passes: false });
      if (filter === undefined) return judge(known);
      const asked = { [parameter]: text, [filter.name]: filter.value };
      const page = await sendPage(world, asked, `search beside a filter${again}`);
      return judge({ ...known, excluded: { filter, page } });
    });
  },
  sorted: async (world, judge, parameter = '', listed = '') => {
    const about = await listLook(world);
    const values = listed.split(', ');
    return onceMore(world, async (again) => {
      const whole = await largest(world, about, `all${again}`);
      const most = mostTelling(itemsIn(about, whole), values);
      const counts = new Map(most.map((value) => [value, itemsIn(about, whole).length]));
      const lists = await askEach(world, about, { parameter, values, counts, again });
      return judge({ ...about, lists, pages: lists.flatMap(({ pages }) => pages) });
    });
  },
};

type About = Omit<ListLook, 'pages'>;

function largest(world: ScenarioWorld, { answer: { operation } }: About, label: string): Promise<Exchange> {
  return sendPage(world, sizedTo(world, operation, largestPage(world, operation)), label);
}

const itemsIn = ({ part }: About, exchange: Exchange) => listedItems(bodyValue(exchange), part.returned ?? '') ?? [];

/** The only value that items show between others that are listed: one that is lost on either side tells itself. */
function amongOthers({ catalogue, request }: ScenarioWorld, name: string, shown: string | undefined): string[] {
  const schema = queryParameter(request.operation, name)?.schema;
  const items = schema === undefined ? undefined : itemSchema(catalogue.schemas, schema, 'request');
  const { enum: listed } = items === undefined ? {} : meantSchema(catalogue.schemas, items, 'request').node;
  const values = Array.isArray(listed) ? listed.map(asText).filter((value) => !/[,|"]/.test(value)) : [];
  if (shown === undefined || !values.includes(shown)) return [];
  const [first, second] = values.filter((value) => value !== shown);
  return [first, shown, second].filter((value) => value !== undefined);
}

/** How many items of a page show each value. */
function countsOf(about: About, page: Exchange, pointer: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of itemsIn(about, page)) {
    const value = asText(get(item, pointer) ?? null);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

interface Each {
  readonly parameter: string;
  readonly values: readonly string[];
  /** How many items are expected for a value. */
  readonly counts: ReadonlyMap<string, number>;
  readonly again: string;
}

/** The list with each value of a parameter in the largest page; and for one value in pages of half as many items as it has. */
async function askEach(world: ScenarioWorld, about: About, { parameter, values, counts, again }: Each) {
  const size = largestPage(world, about.answer.operation);
  const cut = size === undefined ? undefined : fewest(counts, values);
  const lists: FilteredList[] = [];
  for (const value of values) {
    const draft = world.request.current();
    const asked = { name: parameter, in: 'query', value } as const;
    const base = withParameter(draft, draftParameter(world.catalogue.schemas, draft.operation, asked));
    const half = Math.ceil((counts.get(value) ?? 0) / 2);
    const by = value === cut ? { size: half, most: 3 } : { most: 1 };
    const { exchanges: pages, complete } = await pagesOf(world, about, {
      ...by,
      base,
      label: ` ${parameter} ${value}${again}`,
    });
    lists.push({ value, pages, complete });
  }
  world.evidence.show(lists.at(-1)?.pages.at(-1));
  return lists;
}

/** The value with the fewest items, but with two at least. */
function fewest(counts: ReadonlyMap<string, number>, values: readonly string[]): string | undefined {
  const several = values.filter((value) => (counts.get(value) ?? 0) > 1);
  return several.sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0))[0];
}

/** The order by the property that tells most items apart, the last of several: pages are followed in this one. */
function mostTelling(items: readonly Json[], orders: readonly string[]): string[] {
  const ranked = orders.map((order) => {
    const property = readOrder(order)?.property ?? order;
    return { order, different: new Set(items.map((item) => asText(ownProperty(item, property) ?? null))).size };
  });
  const most = Math.max(0, ...ranked.map(({ different }) => different));
  return ranked
    .filter(({ different }) => different === most)
    .slice(-1)
    .map(({ order }) => order);
}

/** A text that is compared in the same way everywhere: letters, digits and blanks. */
function plainText(value: Json | undefined): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9 ]{3,}[A-Za-z0-9]$/.test(value) ? value : undefined;
}

/** The length of a text that a parameter takes. */
function textLength(world: ScenarioWorld, name: string): number {
  return Math.min(16, textLimit(world, name) ?? 16);
}

function textLimit(world: ScenarioWorld, name: string): number | undefined {
  const parameter = queryParameter(world.request.operation, name);
  const limit =
    parameter?.schema === undefined
      ? undefined
      : world.catalogue.schemas.follow(parameter.schema, 'request').node.maxLength;
  return typeof limit === 'number' ? limit : undefined;
}
