/** A property, and which way; undefined where the name says none. */
export interface SortOrder {
  readonly property: string;
  readonly isDown: boolean | undefined;
}

const written = /^([+-]?)([A-Za-z][A-Za-z0-9_-]*?)(?:[ :.](asc|desc)|[_-](asc|desc))?$/i;

/** True for what a parameter of its own may say of the direction. */
export const isDirection = (text: string): boolean => /^(asc|desc)(ending)?$/i.test(text);

/** Reads orders by several properties, of which each orders what is the same by those before it. */
export const readOrders = (text: string): SortOrder[] => text.split(',').flatMap((one) => readOrder(one.trim()) ?? []);

/** Reads the name of an order: `title`, `-title`, `title:desc`, `title desc`, `title_desc`. */
export function readOrder(text: string): SortOrder | undefined {
  const [, sign, property, spaced, joined] = written.exec(text) ?? [];
  if (property === undefined || /^(asc|desc)$/i.test(property)) return undefined;
  const direction = (spaced ?? joined)?.toLowerCase();
  const isMarked = sign !== '' || direction !== undefined;
  return { property, isDown: isMarked ? sign === '-' || direction === 'desc' : undefined };
}
