import { shortName } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import type { Answer } from '../../model/judge.js';
import { type ResourceRole, roleOf } from '../../model/parts.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { listedItems, objectsIn } from '../../support/json/lists.js';
import { get } from '../../support/json/pointer.js';
import { showsValue } from '../../support/json/shown.js';
import { bodyValue } from '../http/body.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { askAgain } from './ask-again.js';
import type { Handlers } from './handler.js';

/** Steps that look for a value wherever it stands in an answer. */
export const shownSteps: Handlers<'answerShows' | 'answerOmits' | 'entryKept'> = {
  answerShows: (world, value = '') =>
    repeated(world, (answer) => world.judge.answerShows(answer, world.filler.filled(value))),
  answerOmits: (world, value = '') =>
    repeated(world, (answer) => world.judge.answerOmits(answer, world.filler.filled(value))),
  entryKept: (world, resource = '', value = '', name = '') => {
    const resourceRole = roleOf(world.catalogue, world.request.operation);
    if (resourceRole?.role !== 'list' || resourceRole.resource.name !== resource)
      throw stopError(
        `"${shortName(world.request.operation)}" is no operation that lists "${resource}", according to the bindings`,
      );
    const found = entriesShowing(bodyValue(world.evidence.judged), resourceRole, world.filler.filled(value));
    const [identifier] = found;
    if (identifier === undefined || found.length > 1)
      throw stopUnverified(
        `the answer does not show which ${resource} is meant: ${found.length} of its items may be the right one`,
      );
    world.journey.keep(name, identifier);
  },
};

/**
 * The identifiers of the listed items that show a value: by themselves, or else by the group that lists them.
 * @param body the answer of an operation that lists, or groups of lists
 */
export function entriesShowing(body: Json | undefined, { part, resource }: ResourceRole, value: Json): Json[] {
  const { returned = '' } = part;
  const own = objectsIn(listedItems(body, returned) ?? []).filter((item) => showsValue(item, value));
  const groups = objectsIn(body).filter((group) => showsValue(group, value));
  const found = own.length > 0 ? own : groups.flatMap((group) => objectsIn(get(group, returned)));
  return found.flatMap((item) => get(item, resource.identifier ?? '') ?? []);
}

/** What only looks is sent once more within the window of the profile, where it does not yet show what it is to show. */
async function repeated(world: ScenarioWorld, judge: (answer: Answer) => Finding): Promise<Finding> {
  const { catalogue, request } = world;
  const role = roleOf(catalogue, request.operation)?.role ?? '';
  if (request.operation.method !== 'GET' && !['read', 'list', 'exists'].includes(role))
    return judge(await world.answers.judged());
  return askAgain(world, judge);
}
