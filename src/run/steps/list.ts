import type { Part } from '../../model/bindings.js';
import type { Parameter } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { ListLook } from '../../model/judge.js';
import { countsPages, type PagingParameters, pagingParameters } from '../../model/parts.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { listedItems } from '../../support/json/lists.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/template.js';
import { bodyValue } from '../http/body.js';
import { withParameter } from '../requests/request-draft.js';
import { eventually } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';

/** Maximum number of pages that are searched for an item, and the number of items asked for on each. */
const maxPages = 20;
const searchedPage = 100;

/** Lists, as evidence. */
export const listEvidence: Gatherers<'list' | 'page' | 'pages' | 'filtered-list'> = {
  list: async (world, judge, name = '') => {
    const about = await listLook(world, name);
    return eventually(world, async (attempt) => {
      const first = attempt === '' ? undefined : await sendPage(world, {}, `list${attempt}`);
      const pages = await pagesUntil(world, about, { first, attempt });
      return judge({ ...about, pages: pages.exchanges, complete: pages.complete });
    });
  },
  page: async (world, judge, size = '', count = '') => {
    const about = await listLook(world);
    const page = await sendPage(world, { [size]: count }, `page of ${count}`);
    world.evidence.show(page);
    return judge({ ...about, pages: [page] });
  },
  pages: async (world, judge, start = '', size = '') => {
    const about = await listLook(world);
    const judgeWalk = async (label: string): Promise<Finding> => {
      const pages = await walk(world, { start, size }, label);
      for (const page of pages.slice(0, 1)) world.evidence.show(page);
      return judge({ ...about, pages });
    };
    const finding = await judgeWalk('pages');
    return finding.outcome === 'fail' ? judgeWalk('pages again') : finding;
  },
  'filtered-list': async (world, judge, ...[parameter = '', path = '', name = '']) => {
    const about = await listLook(world, name);
    const pointer = fromPath(path);
    const value = get(world.items.item(name).object, pointer);
    if (value === undefined || value === null || typeof value === 'object') {
      throw stopUnverified(`the existing ${name} shows nothing at ${path} by which the list could be filtered`);
    }
    const page = await sendPage(world, { [parameter]: asText(value) }, `filtered by ${parameter}`);
    world.evidence.show(page);
    return judge({ ...about, pages: [page], pointer, value });
  },
};

/** Three pages of one item, then one page of three. */
async function walk(world: ScenarioWorld, by: { start: string; size: string }, label: string): Promise<Exchange[]> {
  const { start, size } = by;
  const first = firstStart(world, start);
  const single = [0, 1, 2].map((step) => ({ [start]: String(first + step), [size]: '1' }));
  const exchanges: Exchange[] = [];
  for (const page of [...single, { [start]: String(first), [size]: '3' }]) {
    exchanges.push(await sendPage(world, page, `${label} ${page[start]} ${page[size]}`));
  }
  return exchanges;
}

/** The list as it was answered, and the item that it is to contain. */
async function listLook(world: ScenarioWorld, name?: string): Promise<Omit<ListLook, 'pages'>> {
  const answer = await world.answers.judged();
  const resources = Object.values(world.catalogue.bindings.resources);
  const isLister = ({ operation }: Part): boolean => operation === shortName(answer.operation);
  const resource = resources.find((candidate) => candidate.list.some(isLister));
  const part = resource?.list.find(isLister);
  if (resource === undefined || part === undefined) {
    throw stopError(`"${answer.operation.name}" is not bound as an operation that lists`);
  }
  const item = name === undefined ? undefined : world.items.item(name);
  return {
    answer,
    resource,
    part,
    doubts: item?.doubt === undefined ? [] : [item.doubt],
    ...(item?.identifier === undefined ? {} : { identifier: item.identifier }),
  };
}

/** The same list with other paging or filter parameters. */
function sendPage(
  world: ScenarioWorld,
  parameters: Readonly<Record<string, string>>,
  label: string,
): Promise<Exchange> {
  let draft = world.request.current();
  for (const [name, value] of Object.entries(parameters)) draft = withParameter(draft, { name, in: 'query', value });
  return world.evidence.sendAside(`${world.facts.scope} ${label}`, draft);
}

/** The pages that were looked through, and whether they were all. */
interface Pages {
  readonly exchanges: readonly Exchange[];
  readonly complete: boolean;
}

/** Follows the pages of a list until the item is among them, or there are no more. */
async function pagesUntil(
  world: ScenarioWorld,
  about: Omit<ListLook, 'pages'>,
  from: { readonly first: Exchange | undefined; readonly attempt: string },
): Promise<Pages> {
  const { answer, identifier } = about;
  const wanted = JSON.stringify(identifier);
  const first = from.first ?? answer.exchange;
  const exchanges = [first];
  const seen = new Set(identifiersIn(about, first));
  const paging = pagingParameters(world.catalogue.schemas, answer.operation);
  if (seen.has(wanted) || paging.start === undefined) return { exchanges, complete: true };
  for (let page = 0; page < maxPages; page += 1) {
    const parameters = pageAt(world, { ...paging, start: paging.start }, { page, items: seen.size });
    const exchange = await sendPage(world, parameters, `page ${page}${from.attempt}`);
    exchanges.push(exchange);
    const found = identifiersIn(about, exchange);
    const isLast = found.length === 0 || (page > 0 && found.every((id) => seen.has(id)));
    for (const id of found) seen.add(id);
    if (seen.has(wanted) || isLast) return { exchanges, complete: true };
  }
  return { exchanges, complete: false };
}

function identifiersIn({ part, resource }: Omit<ListLook, 'pages'>, exchange: Exchange): string[] {
  const items = listedItems(bodyValue(exchange), part.returned ?? '') ?? [];
  return items.map((item) => JSON.stringify(get(item, resource.identifier ?? '')));
}

/** The parameters of a page: large ones where the size can be chosen, else as large as the candidate sends them. */
function pageAt(
  world: ScenarioWorld,
  { size, start }: PagingParameters & { readonly start: Parameter },
  at: { readonly page: number; readonly items: number },
): Record<string, string> {
  const step = countsPages(start) ? 1 : size === undefined ? at.items : searchedPage;
  const first = String(firstStart(world, start.name) + at.page * step);
  return { [start.name]: first, ...(size === undefined ? {} : { [size.name]: String(searchedPage) }) };
}

/** Where the first page starts: as the definition says, else 0 for items and 1 for pages. */
function firstStart(world: ScenarioWorld, name: string): number {
  const parameter = world.request.operation.parameters.find(
    (candidate) => candidate.in === 'query' && candidate.name === name,
  );
  if (parameter?.schema === undefined) return 0;
  const { minimum, default: standard } = world.catalogue.schemas.follow(parameter.schema, 'request').node;
  if (typeof standard === 'number') return standard;
  if (typeof minimum === 'number') return minimum;
  return countsPages(parameter) ? 1 : 0;
}
