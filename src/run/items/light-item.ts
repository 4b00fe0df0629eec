import type { Json } from '../../model/json.js';
import { parseExactly } from '../../support/json/parse.js';
import { writeJson } from '../../support/json/write.js';
import { PackedList } from '../../support/packed-list.js';
import type { Item } from '../scenario/item.js';

/** From this size on, in bytes, an answer is large. */
const largeAnswer = 256 * 1024;

/**
 * An item as many scenarios hold it at the same time: an object of a large answer is packed, and unpacked when it is looked at, because
 * a hundred items of many megabytes would not fit into memory.
 */
export function lightItem(item: Item): Item {
  const { object, ...facts } = item;
  const isLarge = item.exchanges.some(({ response }) => (response?.bytes ?? 0) >= largeAnswer);
  if (object === undefined || !isLarge) return item;
  const packed = new PackedList<Json>(writeJson([object]), (text) => parseExactly(text) as Json[]);
  return Object.defineProperty(facts, 'object', { enumerable: true, get: () => packed.at(0) });
}
