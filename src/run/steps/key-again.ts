import { isDeepStrictEqual } from 'node:util';
import { partOf } from '../../model/parts.js';
import { stopUnverified } from '../../model/stop.js';
import { placeOf } from '../../support/json/place.js';
import { get, set } from '../../support/json/pointer.js';
import { createdIdentifier, sentObject } from '../items/read-item.js';
import { readItem } from '../items/reading.js';
import { carried, withCarried } from '../requests/request-draft.js';
import type { Gatherers } from './gatherer.js';

/** A request for a new item with the identifier of one that was just created, as evidence. */
export const keyAgainEvidence: Gatherers<'key-again'> = {
  'key-again': async (world, judge, name = '') => {
    const answer = await world.answers.judged();
    const { operation } = answer;
    const resource = world.items.resource(name);
    const part = partOf(resource.create, operation);
    const { operations } = world.catalogue;
    const identifier = createdIdentifier(answer.exchange, world.request.current(), { part, resource, operations });
    const first = part === undefined ? undefined : sentObject(world.request.current(), part);
    const chosen = get(first, resource.identifier ?? '');
    if (part?.sent === undefined || first === undefined || chosen === undefined)
      throw stopUnverified(`no answer shows the identifier by which the ${name} could be read`);
    if (identifier !== undefined && !isDeepStrictEqual(identifier, chosen))
      throw stopUnverified(`the candidate gives the ${name} another identifier`);
    const key = `${world.facts.scope} key again`;
    const fresh = world.request.writtenFor(key, () => world.filler.fromTemplate(operation));
    const at = placeOf(part.sent).pointer + (resource.identifier ?? '');
    const draft = withCarried(fresh, undefined, set(carried(fresh, undefined) ?? {}, at, chosen));
    const second = await world.evidence.sendAside(key, draft);
    const sent = sentObject(draft, part);
    const { object } = await readItem(world, resource, { identifier: chosen, key: `${key} read` });
    return judge({
      answer,
      second,
      identifier: chosen,
      first,
      sent: sent ?? null,
      ...(object === undefined ? {} : { object }),
    });
  },
};
