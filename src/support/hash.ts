import { hash } from 'node:crypto';

/** The SHA-256 of a text or of bytes, in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** A UUID of version 4 in its form, made from a text: the same for the same text. */
export function uuidOf(text: string): string {
  const hex = hashOf(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
