import { noOperation } from '../../model/clean-up.js';
import { shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { isObject, type Json } from '../../model/json.js';
import { Stop, stopUnverified } from '../../model/stop.js';
import { type RequestDraft, type SentValues, sentValue, textOf } from '../requests/draft.js';
import { parameterKey } from '../requests/request-draft.js';
import type { Creation } from '../scenario/created-items.js';
import { ScenarioWorlds } from '../scenario/open-world.js';
import type { Session } from '../scenario/session.js';
import type { ItemSource, ScenarioWorld } from '../scenario/world.js';
import { addressedTo } from './reading.js';

/** Where items are removed, and how a request gets what it needs. */
export interface RemovalPlace {
  readonly session: Session;
  readonly itemSource: ItemSource;
}

/**
 * The requests that remove an item, one for each operation that does.
 * @throws Stop (not verified) where none can be written.
 */
export function removalDrafts(place: RemovalPlace, creation: Creation, identifier: string): RequestDraft[] {
  const { session } = place;
  const { resource } = creation;
  let why: unknown = stopUnverified(noOperation);
  const drafts = resource.delete.flatMap((part) => {
    const remover = operationNamed(session.catalogue, part.operation);
    if (remover === undefined || part.by === undefined) return [];
    const world = worldOf(place, creation);
    world.items.keep(resource.name, { identifier, exchanges: [] });
    try {
      return [addressedTo(world.filler.fromTemplate(remover), part, identifier)];
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      why = error;
      return [];
    }
  });
  if (drafts.length === 0) throw why;
  return drafts;
}

/** A world in which that is there what the item belongs to, as the request that created it named it. */
function worldOf({ session, itemSource }: RemovalPlace, { draft, resource }: Creation): ScenarioWorld {
  const { operation } = draft;
  const name = shortName(operation);
  const about = {
    id: name,
    rule: 'clean-up',
    title: name,
    file: '',
    line: 0,
    steps: [],
    requirements: [],
    crossFunctional: false,
  };
  const asked = { api: operation.api, operation: operation.name, sends: operation.name };
  const scope = `clean up ${resource.name}`;
  const facts = { ...about, ...asked, scope, itemScope: scope, isVariation: false, needsSeveral: false };
  const nothing = () => Promise.resolve({ judged: undefined, finding: undefined });
  const controls = { valid: nothing, unauthenticated: nothing };
  const world = new ScenarioWorlds({ session, facts, controls, itemSource }).current;
  for (const [needed, identifier] of belongingsOf(session, draft))
    world.items.keep(needed, { identifier, exchanges: [] });
  return world;
}

/** The identifiers of other items in a request, by resource. */
function belongingsOf({ planned }: Session, draft: SentValues): Map<string, Json> {
  const { parameters, body } = planned.template(draft.operation);
  const named = parameters.flatMap(({ name, in: place, setting }): [string, Json][] => {
    const value = draft.parameters.get(parameterKey(place, name))?.value;
    return setting.kind === 'existing' && value !== undefined ? [[setting.resource, textOf(value)]] : [];
  });
  return new Map([...namedInBody(body?.value, sentValue(draft)), ...named]);
}

/** Where the planned body has the identifier of an item, and what stands there in the body that was sent. */
function namedInBody(planned: Json | undefined, sent: Json | undefined): [string, Json][] {
  if (planned === undefined || sent === undefined) return [];
  const resource = typeof planned === 'string' ? /^\{\{\s*existing ([^\s}]+)\s*\}\}$/.exec(planned)?.[1] : undefined;
  if (resource !== undefined) return [[resource, sent]];
  if (!isObject(planned) || !isObject(sent)) return [];
  return Object.entries(planned).flatMap(([name, value]) => namedInBody(value, sent[name]));
}
