import type { Resource } from '../../model/bindings.js';
import type { Json } from '../../model/json.js';
import { partOf } from '../../model/parts.js';
import { stopUnverified } from '../../model/stop.js';
import type { Item, Wanted } from '../scenario/item.js';
import type { ScenarioWorld } from '../scenario/world.js';
import { verifyItem } from './verify-item.js';

/** Items of the profile are used up from the end of the list; the first is kept for requests that need it later. */
export function itemFromProfile(
  world: ScenarioWorld,
  wanted: Wanted,
  source: { given: readonly Json[]; key: string },
): Promise<Item> {
  const { name } = wanted.resource;
  const [first, ...others] = source.given;
  const identifier = wanted.removable
    ? others[others.length - 1 - world.session.allotments.numberFor(source.key, name)]
    : first;
  if (identifier === undefined) {
    throw stopUnverified(
      `the profile has no item left for this (existing.${name}); the first is kept for other scenarios, so list more`,
    );
  }
  return verifyItem(world, wanted.resource, { identifier, exchanges: [], key: source.key });
}

/**
 * What the profile gives under another key than `existing`: the client that signs with the key of the profile, which is
 * used and never changed, or a token that it gives as the credential of a security scheme.
 */
export function givenOtherwise({ session, request: { draft } }: ScenarioWorld, resource: Resource): Item | undefined {
  const { clientKey } = session.profile;
  const changes = [...resource.update, ...resource.delete];
  const isChanged = draft !== undefined && partOf(changes, draft.operation) !== undefined;
  if (clientKey !== undefined && resource.key !== undefined && !isChanged) {
    return { identifier: clientKey.clientId, exchanges: [] };
  }
  const { credential } = resource;
  return credential !== undefined && session.credentials.hasFor(credential) ? { exchanges: [] } : undefined;
}
