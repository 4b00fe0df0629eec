import { isDeepStrictEqual } from 'node:util';
import { succeeded } from '../../model/exchange.js';
import { partOf } from '../../model/parts.js';
import { stopUnverified } from '../../model/stop.js';
import { placeOf } from '../../support/json/place.js';
import { get, set } from '../../support/json/pointer.js';
import { createdIdentifier, sentObject } from '../items/read-item.js';
import { readItem } from '../items/reading.js';
import { asSuited } from '../items/send-suited.js';
import { carried, parameterKey, withCarried, withParameter } from '../requests/request-draft.js';
import type { Gatherers } from './gatherer.js';

/** Requests for a new item with the identifier of one that was just created, or with the key of its request, as evidence. */
export const keyAgainEvidence: Gatherers<'key-again' | 'other-body'> = {
  'other-body': async (world, judge, name = '', header = '') => {
    const judged = await world.answers.judged();
    const answer = { ...judged, exchange: world.evidence.first ?? judged.exchange };
    const { operation } = answer;
    const resource = world.items.resource(name);
    const part = partOf(resource.create, operation);
    const current = world.request.current();
    const of = { part, resource, operations: world.catalogue.operations };
    const identifier = createdIdentifier(answer.exchange, current, of);
    const first = part === undefined ? undefined : sentObject(current, part);
    const named = current.parameters.get(parameterKey('header', header));
    const isSent = part !== undefined && first !== undefined && named !== undefined;
    if (!isSent || !succeeded(answer.exchange) || identifier === undefined)
      throw stopUnverified(`no answer shows the identifier by which the ${name} could be read`);
    const key = `${world.facts.scope} other body`;
    const fresh = world.request.writtenFor(key, () => world.filler.fromTemplate(operation));
    const draft = withParameter(await asSuited(world.session, fresh), named);
    const second = await world.evidence.sendAside(key, draft);
    const sent = sentObject(draft, part);
    if (isDeepStrictEqual(sent, first)) throw stopUnverified('no other valid request is known');
    const { object } = await readItem(world, resource, { identifier, key: `${key} read` });
    const shown = object === undefined ? {} : { object };
    return judge({ answer, second, identifier, first, sent: sent ?? null, ...shown });
  },
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
