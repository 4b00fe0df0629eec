import type { Operation, SchemaRef } from '../model/definition.js';
import { sameThing } from '../schema/named-references.js';

/** A collection of items with addresses of their own, `/things/{id}`, which are made under what they belong to. */
interface Owned {
  readonly base: string;
  readonly item: readonly Operation[];
  /** The schema of the item that an operation answers with. */
  readonly shownBy: (operation: Operation) => SchemaRef | undefined;
  readonly isOne: (one: SchemaRef | undefined, other: SchemaRef | undefined) => boolean;
}

/**
 * The one operation that makes such items: POST at `/owners/{id}/things`, whose answer is what a read of `/things/{id}` shows.
 * Where several do, nothing says which is meant.
 */
export function nestedCreate(
  operations: readonly Operation[],
  { base, item, shownBy, isOne }: Owned,
): Operation | undefined {
  const read = item.find(({ method }) => method === 'GET');
  if (read === undefined) return undefined;
  const shown = shownBy(read);
  const [create, ...others] = operations.filter(
    (operation) =>
      operation.method === 'POST' && isBelowOwner(operation.path, base) && isOne(shownBy(operation), shown),
  );
  return others.length === 0 ? create : undefined;
}

/**
 * An operation that starts what is read at `/jobs/{id}`: a POST at another path that answers 202 with what a read shows (RFC 9110,
 * section 15.3.3). Where several do, each starts one, and the shortest path needs least.
 */
export function startedElsewhere(
  operations: readonly Operation[],
  { base, item, shownBy, isOne }: Owned,
): Operation | undefined {
  const read = item.find(({ method }) => method === 'GET');
  const shown = read === undefined ? undefined : shownBy(read);
  const isBelow = (path: string): boolean => path === base || path.startsWith(`${base}/`);
  const [first] = operations
    .filter(({ method, path, responses }) => {
      return method === 'POST' && !isBelow(path) && responses.some(({ status }) => status === '202');
    })
    .filter((operation) => isOne(shownBy(operation), shown))
    .sort((one, other) => one.path.length - other.path.length);
  return first;
}

/** The list at the same path: what belongs to one owner. */
export function nestedList(operations: readonly Operation[], create: Operation | undefined): Operation | undefined {
  return operations.find(({ method, path }) => method === 'GET' && path === create?.path);
}

/**
 * The list of all such items beside those of each owner: `/things` beside `/owners/{id}/things`.
 * @param base the path of the collection of one owner
 */
export function wholeLists(operations: readonly Operation[], base: string): Operation[] {
  const last = base.split('/').at(-1) ?? '';
  if (!base.includes('{')) return [];
  return operations.filter(({ method, path }) => {
    return method === 'GET' && !path.includes('{') && sameThing(path.replace(/\/$/, '').split('/').at(-1) ?? '', last);
  });
}

/** True for the same collection below an owner: `/owners/{id}/things` of `/things`. */
export function isBelowOwner(path: string, base: string): boolean {
  const [, last = ''] = /\/\{[^{}/]+\}\/([^/{}]+)\/?$/.exec(path) ?? [];
  return last !== '' && sameThing(last, base.split('/').at(-1) ?? '');
}
