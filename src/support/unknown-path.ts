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

function followerOf(first: string): string {
  return hashOf(`after ${first}`).slice(0, 12);
}
