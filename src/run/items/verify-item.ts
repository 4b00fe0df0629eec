import type { Resource } from '../../model/bindings.js';
import type { Profile } from '../../model/profile.js';
import { lookUntil, type Pausing } from '../scenario/eventually.js';
import type { Item, ObtainedItem } from '../scenario/item.js';
import { type Confirmation, repeatUntilConfirmed } from './confirmation.js';
import { type Reader, readItem } from './reading.js';

/** Reads the item, so that nothing rests on an item that is not there. */
export async function verifyItem(
  world: Reader & { readonly profile: Profile; readonly session: Pausing },
  resource: Resource,
  found: ObtainedItem,
  confirmation: Confirmation = { exchanges: [] },
): Promise<Item> {
  const { key, doubt: unaccepted, ...item } = found;
  const { identifier } = item;
  if (identifier === undefined || resource.read.length === 0) {
    const doubt = unaccepted ?? confirmation.pending;
    return { ...item, ...(doubt === undefined ? {} : { doubt }) };
  }
  const isSeen = ({ doubt }: Pick<Item, 'doubt'>): boolean => doubt === undefined;
  const look = (label: string) => readItem(world, resource, { identifier, key: `${key} verified ${label}` });
  const attempt = (count: number) => lookUntil(world, (again) => look(`${count}${again}`), isSeen);
  const read = await repeatUntilConfirmed(world, confirmation, { attempt, isDone: isSeen });
  const { doubt, object = item.object, exchanges } = read;
  return {
    ...item,
    ...(object === undefined ? {} : { object }),
    ...(doubt === undefined ? {} : { doubt: confirmation.pending ?? doubt }),
    exchanges: [...item.exchanges, ...exchanges],
  };
}
