import type { Json } from '../../model/json.js';
import type { Answer, ListLook } from '../../model/judge.js';
import type { PostedSearch } from '../../model/posted-search.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import { bareSearch, postedSearch, searchWith, soughtSchema } from '../../schema/posted-search.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { sentValue } from '../requests/draft.js';
import { withBody } from '../requests/request-draft.js';
import { eventuallyListed } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';
import { otherValue } from './other-code.js';

/** Lists that are asked for in the body of a POST, as evidence. */
export const postedSearchEvidence: Gatherers<'posted-filter' | 'posted-page'> = {
  'posted-filter': async (world, judge, ...[sought = '', path = '']) => {
    const { about, search } = await searchLook(world);
    const [at, pointer] = [fromPath(sought), fromPath(path)];
    const value = get(about.item, pointer);
    if (value === undefined || value === null || typeof value === 'object')
      throw stopUnverified(`the existing ${about.resource.name} shows nothing at ${path} that could be searched for`);
    const place = soughtSchema(world.catalogue.schemas, about.answer.operation, at);
    const other = place === undefined ? undefined : otherValue(world.catalogue.schemas, place, value);
    return eventuallyListed(world, `${world.facts.scope} searched by ${sought}`, async (attempt) => {
      const page = await sendSearch(world, { search, about, at, value }, `searched by ${sought}${attempt}`);
      world.evidence.show(page);
      const looked = { ...about, pages: [page], pointer, value };
      if (other === undefined) return judge(looked);
      const label = `searched by another ${sought}${attempt}`;
      const exchange = await sendSearch(world, { search, about, at, value: other }, label);
      return judge({ ...looked, apart: { exchange, value: other } });
    });
  },
  'posted-page': async (world, judge, size = '') => {
    const { about, search } = await searchLook(world);
    const at = fromPath(size);
    const { size: _, ...whole } = search;
    const page = await sendSearch(world, { search: whole, about, at, value: 1 }, 'search for one');
    world.evidence.show(page);
    return judge({ ...about, pages: [page] });
  },
};

type About = Omit<ListLook, 'pages'>;

async function searchLook(world: ScenarioWorld): Promise<{ readonly about: About; readonly search: PostedSearch }> {
  const answer: Answer = await world.answers.judged();
  const search = postedSearch(world.catalogue, answer.operation);
  if (search === undefined) throw stopError(`"${answer.operation.name}" is no search that is sent in a body`);
  const { resource, part } = search;
  const { identifier, object, doubt } = world.items.item(resource.name);
  const about = {
    answer,
    resource,
    part,
    doubts: doubt === undefined ? [] : [doubt],
    ...(identifier === undefined ? {} : { identifier }),
    ...(object === undefined ? {} : { item: object }),
  };
  return { about, search };
}

interface Sought {
  readonly search: PostedSearch;
  readonly about: About;
  readonly at: string;
  readonly value: Json;
}

/** The search for one value only; what must be sent beside it is what the item shows, so that the item stays among what is found. */
function sendSearch(world: ScenarioWorld, { search, about, at, value }: Sought, label: string) {
  const { schemas } = world.catalogue;
  const draft = world.request.current();
  const { operation } = draft;
  const bare = bareSearch(schemas, operation, sentValue(draft) ?? {});
  const beside = Object.entries(search.filters).filter(([place]) => place !== at && get(bare, place) !== undefined);
  const own = beside.flatMap(([place, pointer]): [string, Json][] => {
    const shown = get(about.item, pointer);
    return shown === undefined || shown === null ? [] : [[place, shown]];
  });
  const paged: [string, Json][] = search.size === undefined ? [] : [[search.size.at, search.size.most]];
  const body = [...own, ...paged, [at, value] as const].reduce<Json>(
    (made, [place, one]) => searchWith(schemas, operation, { body: made, at: place, value: one }),
    bare,
  );
  return world.evidence.sendAside(`${world.facts.scope} ${label}`, withBody(draft, body));
}
