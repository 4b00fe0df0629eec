import { hashOf } from './hash.js';

/** A UUID of version 4 in its form, made from a text: the same for the same text. */
export function uuidOf(text: string): string {
  const hex = hashOf(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
