import { Buffer } from 'node:buffer';

/** The beginning of a text. A plain slice would keep the whole text in memory for as long as it lives itself. */
export function beginning(text: string, length: number): string {
  return Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le');
}
