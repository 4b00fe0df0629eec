import type { Part } from '../../model/bindings.js';
import { shortName } from '../../model/definition.js';
import type { Answer, SearchedList, ShownItem } from '../../model/judge.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { fromPath } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { asText } from '../../support/json/write.js';
import { settleByItem } from '../items/understood.js';
import { verifyItem } from '../items/verify-item.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { askAgain } from './ask-again.js';
import type { Handlers } from './handler.js';

/** Steps of proofs: what must have worked before, and what a search answers. */
export const searchSteps: Handlers<
  | 'goesOn'
  | 'identifierKept'
  | 'keptDiffer'
  | 'listShows'
  | 'listShowsOnce'
  | 'listShowsAs'
  | 'listHasOne'
  | 'listOmits'
> = {
  goesOn: (world) => {
    const { judged } = world.evidence;
    const { operation } = world.request;
    if (judged !== undefined && isAcceptance(operation, judged)) return;
    const how = judged?.response === undefined ? 'not answered' : `answered with ${judged.response.status}`;
    throw stopUnverified(`an earlier request, on which this one depends, was ${how} (${shortName(operation)})`);
  },
  identifierKept: async (world, resource = '', name = '') => {
    world.journey.keep(name, world.items.identifierOf(resource));
    const key = `${world.facts.scope} ${resource} kept as ${name}`;
    const item = await verifyItem(world, world.items.resource(resource), { ...world.items.item(resource), key });
    world.evidence.addEarlier(...item.exchanges.slice(-1));
    if (item.doubt !== undefined) throw stopUnverified(item.doubt);
    settleByItem(world, resource, item);
  },
  keptDiffer: async (world, first = '', second = '') =>
    world.judge.keptDiffer(await world.answers.judged(), world.kept(first), world.kept(second)),
  listShows: (world, name = '') => showing(world, { identifier: world.kept(name) }),
  listShowsOnce: (world, name = '') => showing(world, { identifier: world.kept(name), once: true }),
  listShowsAs: (world, name = '', path = '', value = '') => {
    const property = { pointer: fromPath(path), value: asText(world.filler.filled(value)) };
    return showing(world, { identifier: world.kept(name), property });
  },
  listHasOne: (world, path = '', value = '') => {
    const property = { pointer: fromPath(path), value: asText(world.filler.filled(value)) };
    return searched(world, (list) => world.judge.listHasOne(list, property));
  },
  listOmits: (world, name = '') => {
    const identifier = world.kept(name);
    return searched(world, (list) => world.judge.listOmits(list, identifier));
  },
};

function showing(world: ScenarioWorld, wanted: ShownItem): Promise<Finding> {
  return searched(world, (list) => world.judge.listShows(list, wanted));
}

function searched(world: ScenarioWorld, judge: (list: SearchedList) => Finding): Promise<Finding> {
  return askAgain(world, (answer) => judge(listIn(world, answer)));
}

/** The list that was answered, as the bindings say that it stands there. */
function listIn(world: ScenarioWorld, answer: Answer): SearchedList {
  const shows = ({ operation }: Part): boolean => operation === shortName(answer.operation);
  for (const resource of Object.values(world.catalogue.bindings.resources)) {
    const part = [...resource.list, ...resource.read].find(shows);
    if (part !== undefined) return { answer, resource, part };
  }
  throw stopError(`"${answer.operation.name}" is no operation that lists or reads, according to the bindings`);
}
