import type { Resource } from '../../model/bindings.js';
import { type Operation, shortName } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import { isObject } from '../../model/json.js';
import type { Answer } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import { isOfTemplate, isWholePath } from '../../support/path-template.js';
import { createdIdentifier, readObject } from '../items/read-item.js';
import { readDraft } from '../items/reading.js';
import { emptyDraft, sentValue } from '../requests/draft.js';
import { baseUrlOf } from '../requests/prepare-request.js';
import { withBody, withParameter } from '../requests/request-draft.js';
import { eventually, eventuallyListed } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';
import { listLook } from './list-look.js';
import { pagesOf, pagesUntil, sendPage } from './pages.js';

/** What a request does to what is around it, as evidence. */
export const relationEvidence: Gatherers<
  'list-after' | 'changed-after' | 'taken' | 'located' | 'versions' | 'matched' | 'listed-item'
> = {
  'list-after': async (world, judge, name = '') => {
    const answer = await world.answers.judged();
    const resource = world.items.resource(name);
    const { identifier, object, doubt } = world.items.item(name);
    const part = resource.list.find(({ returned }) => returned !== undefined);
    const lister = operationOf(world, part?.operation);
    if (part === undefined) throw stopError(`the bindings name no operation that lists a ${name}`);
    const base = world.filler.fromTemplate(lister, { knownOnly: true });
    const about = {
      answer: { ...answer, operation: lister },
      resource,
      part,
      doubts: doubt === undefined ? [] : [doubt],
    };
    const known = { ...about, ...(identifier === undefined ? {} : { identifier }) };
    const look = { ...known, ...(object === undefined ? {} : { item: object }) };
    return eventuallyListed(world, `${world.facts.scope} list after`, async (attempt) => {
      const pages = await pagesOf(world, look, { base, label: `after${attempt}` });
      const [first] = pages.exchanges;
      if (first === undefined) throw stopError('the request for the list got no page');
      world.evidence.show(first);
      const listed = { ...look, answer: { ...look.answer, exchange: first } };
      return judge({ ...listed, request: answer, pages: pages.exchanges, complete: pages.complete });
    });
  },
  'changed-after': async (world, judge, name = '') => {
    const answer = await world.answers.judged();
    const changer = operationOf(world, world.items.resource(name).update[0]?.operation);
    const key = `${world.facts.scope} changed after`;
    const draft = world.request.writtenFor(key, () => world.filler.fromTemplate(changer));
    const change = await world.evidence.sendAside(key, draft);
    return judge({ answer, changer, change });
  },
  taken: async (world, judge, name = '') => {
    const answer = await world.answers.judged();
    const other = world.items.other(name)?.object;
    const plain = world.request.current();
    const body = sentValue(plain);
    if (!isObject(other) || !isObject(body)) throw stopUnverified(`the ${name} cannot be read`);
    const sent = Object.fromEntries(Object.entries(body).map(([key, value]) => [key, other[key] ?? value]));
    const second = await world.evidence.sendAside(`${world.facts.scope} taken`, withBody(plain, sent));
    return judge({ answer, second, sent });
  },
  located: async (world, judge, name = '') => {
    const answer = await world.answers.judged();
    const resource = world.items.resource(name);
    const first = operationOf(world, resource.read[0]?.operation);
    const path = placeBelow(world, first, answer);
    const identifier = identifierOf(world, answer, resource);
    const reader = path === undefined ? first : readerAt(world, first, path);
    const part = resource.read.find(({ operation }) => operation === shortName(reader));
    const facts = { answer, reader, pointer: (part?.returned ?? '') + (resource.identifier ?? '') };
    const known = { ...facts, ...(identifier === undefined || part === undefined ? {} : { identifier }) };
    if (path === undefined) return judge(known);
    return eventually(world, `${world.facts.scope} located`, async (attempt) => {
      const draft = { ...emptyDraft(reader), path };
      return judge({
        ...known,
        followed: await world.evidence.sendAside(`${world.facts.scope} located${attempt}`, draft),
      });
    });
  },
  versions: async (world, judge, name = '') => {
    const answer = await world.answers.judged();
    const { key, draft } = readingNow(world, name, 'version after');
    const before = lastRead(world, name, draft.operation);
    const after = await world.evidence.sendAside(key, draft);
    const etag = before?.response?.headers.etag;
    if (before === undefined || etag === undefined) return judge({ answer, after });
    const condition = { name: 'If-None-Match', in: 'header', value: etag } as const;
    const since = await world.evidence.sendAside(`${key} since`, withParameter(draft, condition));
    return judge({ answer, before, after, since });
  },
  matched: async (world, judge, name = '') => {
    const answer = await world.answers.judged();
    const { key, draft } = readingNow(world, name, 'version now');
    const { response } = await world.evidence.sendAside(key, draft);
    const etag = response?.headers.etag;
    if (etag === undefined || etag.startsWith('W/')) throw stopUnverified('the item has no strong ETag');
    const meantFor = (version: string) =>
      withParameter(world.request.current(), { name: 'If-Match', in: 'header', value: version });
    const second = await world.evidence.sendAside(`${world.facts.scope} matched`, meantFor(etag));
    const old = lastRead(world, name, draft.operation)?.response?.headers.etag;
    if (old === undefined || old === etag || old.startsWith('W/')) return judge({ answer, second });
    const stale = await world.evidence.sendAside(`${world.facts.scope} matched before`, meantFor(old));
    return judge({ answer, second, stale });
  },
  'listed-item': async (world, judge, name = '') => {
    const about = await listLook(world, name);
    const { object } = world.items.item(name);
    return eventuallyListed(world, `${world.facts.scope} listed`, async (attempt) => {
      const first = attempt === '' ? undefined : await sendPage(world, {}, `listed${attempt}`);
      const { exchanges } = await pagesUntil(world, about, { first, attempt: ` listed${attempt}` });
      const { key, draft, part } = readingNow(world, name, `read after list${attempt}`);
      const read = await world.evidence.sendAside(key, draft);
      const now = readObject(read, { part, resource: about.resource, identifier: about.identifier });
      return judge({
        ...about,
        pages: exchanges,
        reader: draft.operation,
        readPart: part,
        readStatus: read.response?.status ?? 0,
        objects: [object, now].filter((one) => one !== undefined),
      });
    });
  },
};

/** The item as an operation has shown it before the request. */
function lastRead(world: ScenarioWorld, name: string, { id }: Operation): Exchange | undefined {
  return world.items.item(name).exchanges.findLast((exchange) => exchange.operation === id);
}

/** The item as it is now, by the operation that reads it. */
function readingNow(world: ScenarioWorld, name: string, when: string) {
  const { identifier } = world.items.item(name);
  const key = `${world.facts.scope} ${when}`;
  const reading =
    identifier === undefined ? undefined : readDraft(world, world.items.resource(name), { identifier, key });
  if (reading === undefined) throw stopUnverified(`the ${name} cannot be read`);
  return { key, ...reading };
}

function operationOf(world: ScenarioWorld, name: string | undefined): Operation {
  const found = operationNamed(world.catalogue, name);
  if (found === undefined) throw stopError(`the bindings name no operation for what follows the request`);
  return found;
}

function identifierOf(world: ScenarioWorld, { operation, exchange }: Answer, resource: Resource) {
  const part = partOf(resource.create, operation);
  const { operations } = world.catalogue;
  return createdIdentifier(exchange, world.request.current(), { part, resource, operations });
}

/** The operation that reads what stands at a path: the first reader of a resource, unless only another has such a path. */
function readerAt({ catalogue }: ScenarioWorld, first: Operation, path: string): Operation {
  if (isOfTemplate(path, first.path)) return first;
  const { api, role } = first;
  const there = catalogue.operations.filter((other) => {
    return other.api === api && other.role === role && other.method === 'GET' && isWholePath(path, other.path);
  });
  return there.find((other) => !other.path.includes('{')) ?? there[0] ?? first;
}

/** The path of the Location below the base URL of an operation; undefined where it leads elsewhere. */
function placeBelow(world: ScenarioWorld, reader: Operation, { exchange }: Answer): string | undefined {
  const location = exchange.response?.headers.location;
  const base = new URL(baseUrlOf(world.session.urls, reader));
  const prefix = base.pathname.replace(/\/$/, '');
  if (location === undefined || !URL.canParse(location, exchange.request.url)) return undefined;
  const target = new URL(location, exchange.request.url);
  if (target.origin !== base.origin || !target.pathname.startsWith(`${prefix}/`)) return undefined;
  return target.pathname.slice(prefix.length) + target.search;
}
