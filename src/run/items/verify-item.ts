import type { Resource } from '../../model/bindings.js';
import type { Profile } from '../../model/profile.js';
import { lookUntil, type Pausing } from '../scenario/eventually.js';
import type { Item, ObtainedItem } from '../scenario/item.js';
import type { Lateness } from '../scenario/lateness.js';
import { type Confirmation, repeatUntilConfirmed } from './confirmation.js';
import { type Reader, readItem } from './reading.js';

/**
 * Reads the item, so that nothing rests on an item that is not there. Only one that the candidate has said to have created may
 * show later: what was there before, and what the candidate refused to create, is looked at once.
 */
export async function verifyItem(
  world: Reader & { readonly profile: Profile; readonly session: Pausing & { readonly lateness: Lateness } },
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
  const { lateness } = world.session;
  const isNew = unaccepted === undefined && item.exchanges.length > 0;
  let looks = 0;
  const look = (label: string) => {
    looks += 1;
    return readItem(world, resource, { identifier, key: `${key} verified ${label}` });
  };
  const lookAwaited = (count: number) =>
    lookUntil(world, {
      key: `${key} verified ${count}`,
      look: (again) => look(`${count}${again}`),
      isEnough: (seen) => isSeen(seen) || isRefused(seen),
      window: () => lateness.windowForNew,
    });
  const attempt = (count: number) => (isNew ? lookAwaited(count) : look(`${count}`));
  const read = await repeatUntilConfirmed(world, confirmation, { attempt, isDone: isSeen });
  if (isNew && confirmation.pending === undefined) lateness.noteNew(looks, isSeen(read));
  const { doubt, object = item.object, exchanges } = read;
  return {
    ...item,
    ...(object === undefined ? {} : { object }),
    ...(doubt === undefined ? {} : { doubt: confirmation.pending ?? doubt }),
    exchanges: [...item.exchanges, ...exchanges],
  };
}

const isSeen = ({ doubt }: Pick<Item, 'doubt'>): boolean => doubt === undefined;

/** Who asks without a valid credential is never shown more; what is forbidden may be what is not there yet. */
const isRefused = ({ exchanges }: Pick<Item, 'exchanges'>): boolean => exchanges.at(-1)?.response?.status === 401;
