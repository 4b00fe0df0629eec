import type { Part, Resource } from '../../model/bindings.js';
import { get } from '../../support/json/pointer.js';
import type { ClientKeys } from '../credentials/client-keys.js';
import type { RequestDraft } from '../requests/draft.js';
import type { Item } from '../scenario/item.js';
import { sentObject } from './read-item.js';

/** An item that signs is known by its public key, whose private half then signs for it. */
export function ownKey(
  { session }: { readonly session: { readonly keys: Pick<ClientKeys, 'registerOwner'> } },
  { key }: Resource,
  { part, draft, item }: { part: Part | undefined; draft: RequestDraft; item: Item },
): void {
  if (key === undefined || part === undefined) return;
  session.keys.registerOwner(item.identifier, get(sentObject(draft, part), key));
}
