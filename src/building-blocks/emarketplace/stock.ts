import type { Store } from '../../mock/kit/store.js';
import { isObject, type JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

/** The items that an order names. */
export function itemsOf(order: JsonObject): JsonObject[] {
  return Array.isArray(order.items) ? order.items.filter(isObject) : [];
}

/** How many of an item are chosen: one, where nothing else is said. */
export function chosenCount(item: JsonObject): number {
  return Number(get(item, '/quantity/selected/count') ?? 1);
}

/** How many of an item are in stock. */
export function availableCount(stock: JsonObject | undefined): number {
  return Number(get(stock, '/quantity/available/count') ?? 0);
}

/** Puts more of an item into the stock, or takes some out; nothing happens where the item is not in stock. */
export function moveStock(store: Store, id: string, by: number): JsonObject | undefined {
  const stock = store.find('stock', id);
  if (stock === undefined) return undefined;
  const moved = { ...stock, quantity: { available: { count: Math.max(0, availableCount(stock) + by) } } };
  store.change('stock', id, moved);
  return moved;
}

/** Takes what an order names out of the stock (-1), or puts it back (1). */
export function moveOrder(store: Store, order: JsonObject, direction: 1 | -1): void {
  for (const item of itemsOf(order)) moveStock(store, String(item.id ?? ''), direction * chosenCount(item));
}
