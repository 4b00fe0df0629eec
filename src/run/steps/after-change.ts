import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { succeeded } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import type { ListLook } from '../../model/judge.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import { fromPath, fromPaths, get, remove } from '../../support/json/pointer.js';
import { readObject } from '../items/read-item.js';
import { readDraft } from '../items/reading.js';
import { sentValue } from '../requests/draft.js';
import { withBody } from '../requests/request-draft.js';
import { eventuallyListed } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';
import { pagesOf } from './pages.js';

/** How long, in milliseconds, to wait until a time in whole seconds is another one. */
const aboveOneSecond = 1200;

/** What shows after a change of an item, as evidence. */
export const afterChangeEvidence: Gatherers<'listed-change' | 'kept-through' | 'acted-again' | 'changed-later'> = {
  'listed-change': async (world, judge, name = '') => {
    const request = await world.answers.judged();
    const resource = world.items.resource(name);
    const { identifier, doubt } = world.items.item(name);
    const part = resource.list.find(({ returned }) => returned !== undefined);
    const lister = operationNamed(world.catalogue, part?.operation);
    if (part === undefined || lister === undefined) throw stopError(`no operation lists a ${name}`);
    if (identifier === undefined) throw stopUnverified(`the ${name} shows no identifier`);
    const base = world.filler.fromTemplate(lister, { knownOnly: true });
    const about: Omit<ListLook, 'pages'> = {
      answer: { ...request, operation: lister },
      resource,
      part,
      identifier,
      doubts: doubt === undefined ? [] : [doubt],
    };
    return eventuallyListed(world, `${world.facts.scope} listed change`, async (attempt) => {
      const before = await readNow(world, name, `before list${attempt}`);
      const { exchanges } = await pagesOf(world, about, { base, label: ` changed${attempt}` });
      const after = await readNow(world, name, `after list${attempt}`);
      const [first] = exchanges;
      if (first === undefined) throw stopError('the request for the list got no page');
      return judge({
        ...about,
        answer: { ...about.answer, exchange: first },
        request,
        pages: exchanges,
        reader: after.reader,
        readPart: after.part,
        readStatus: after.status,
        objects: [before.object, after.object].filter((object) => object !== undefined),
      });
    });
  },
  'acted-again': async (world, judge, ...[name = '', resource = '']) => {
    const answer = await world.answers.judged();
    const action = operationNamed(world.catalogue, name);
    if (action === undefined) throw stopError(`there is no operation "${name}"`);
    const { object: before } = await readNow(world, resource, 'before the action');
    const key = `${world.facts.scope} action`;
    const draft = world.request.writtenFor(key, () => world.filler.fromTemplate(action));
    const exchange = await world.evidence.sendAside(key, draft);
    const { object: after } = await readNow(world, resource, 'after the action');
    const known = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    return judge({ answer, action, exchange, ...known });
  },
  'changed-later': async (world, judge, name = '', path = '') => {
    const answer = await world.answers.judged();
    const at = fromPath(path);
    const { object: before, doubt } = world.items.item(name);
    const { object: after } = await readNow(world, name, 'changed');
    const known = {
      answer,
      doubts: doubt === undefined ? [] : [doubt],
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    const isSuspect = get(before, at) !== undefined && isDeepStrictEqual(get(before, at), get(after, at));
    if (!isSuspect || !succeeded(answer.exchange)) return judge(known);
    if (!world.session.tape.isSealed) await wait(aboveOneSecond);
    const key = `${world.facts.scope} changed later`;
    const draft = world.request.writtenFor(key, () => world.filler.fromTemplate(answer.operation));
    const exchange = await world.evidence.sendAside(key, draft);
    const { object: last } = await readNow(world, name, 'changed later');
    return judge({ ...known, second: { exchange, ...(last === undefined ? {} : { after: last }) } });
  },
  'kept-through': async (world, judge, name = '', paths = '') => {
    const answer = await world.answers.judged();
    const resource = world.items.resource(name);
    const key = `${world.facts.scope} further change`;
    const { object: before } = await readNow(world, name, 'between');
    const whole = world.request.writtenFor(key, () => world.filler.fromTemplate(answer.operation));
    const rest = fromPaths(paths).reduce<Json>((body, at) => remove(body, at), sentValue(whole) ?? {});
    const second = await world.evidence.sendAside(key, withBody(whole, rest));
    const { object: after } = await readNow(world, name, 'at last');
    return judge({
      answer,
      second,
      resource,
      sent: sentValue(world.request.current()) ?? null,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  },
};

/** The item as it is now, by the operation that reads it. */
async function readNow(world: ScenarioWorld, name: string, when: string) {
  const resource = world.items.resource(name);
  const { identifier } = world.items.item(name);
  const key = `${world.facts.scope} read ${when}`;
  const reading = identifier === undefined ? undefined : readDraft(world, resource, { identifier, key });
  if (reading === undefined) throw stopUnverified(`the ${name} cannot be read`);
  const { draft, part } = reading;
  const read = await world.evidence.sendAside(key, draft);
  const object: Json | undefined = readObject(read, { part, resource, identifier });
  return { object, part, reader: draft.operation, status: read.response?.status ?? 0 };
}
