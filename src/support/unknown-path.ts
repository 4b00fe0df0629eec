import { hashOf } from './hash.js';

/** A path that no definition names: the same for the same text, without a mark that tells it from others. */
export function unknownPath(text: string): string {
  const first = hashOf(text).slice(0, 12);
  return `/${first}/${followerOf(first)}`;
}

/** True for a URL that ends in such a path: its last part follows from the one before. */
export function isUnknownPath(url: string): boolean {
  const [, first = '', last] = /\/([0-9a-f]{12})\/([0-9a-f]{12})$/.exec(url) ?? [];
  return last !== undefined && last === followerOf(first);
}

/** A run asks for one such path, and of each of its answers whether it was asked for. */
let last: { readonly first: string; readonly follower: string } | undefined;

function followerOf(first: string): string {
  if (last?.first !== first) last = { first, follower: hashOf(`after ${first}`).slice(0, 12) };
  return last.follower;
}
