import { hashOf } from './hash.js';

/** The greatest length of a name in bytes, so that a file name and an id made from it stay within the limits of disks. */
const maxBytes = 120;

const hashLength = 8;

/**
 * A text of a definition in characters that a file name, a tag and an id can hold: letters and digits of any script,
 * `_`, `-`, and `.` inside. A text that is too long is cut, and told from others by a hash.
 * @returns an empty text where nothing can be kept
 */
export function plainName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^\.+/, '');
  const kept = /[\p{L}\p{N}]/u.test(plain) ? plain : '';
  if (Buffer.byteLength(kept) <= maxBytes) return kept;
  return `${firstBytes(kept, maxBytes - hashLength - 1)}-${hashOf(text).slice(0, hashLength)}`;
}

function firstBytes(text: string, limit: number): string {
  let kept = '';
  let size = 0;
  for (const letter of text) {
    size += Buffer.byteLength(letter);
    if (size > limit) break;
    kept += letter;
  }
  return kept;
}

/** Names with the same key could be mistaken for one another: some disks ignore the case, and ids hold no dots. */
function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('.', '-');
}

/** A text, and the name that is wanted for it. */
export interface WantedName {
  readonly text: string;
  readonly name: string;
}

/**
 * Gives each text a name of its own, in their order. A text that is its own name keeps it, the first of equals; the others
 * are numbered.
 */
export function distinctNames(wanted: readonly WantedName[]): string[] {
  const taken = new Set<string>();
  const names: (string | undefined)[] = wanted.map(({ text, name }) =>
    text === name ? claim(taken, name) : undefined,
  );
  return names.map((known, index) => known ?? numbered(taken, wanted[index]?.name ?? ''));
}

function claim(taken: Set<string>, name: string): string | undefined {
  const key = keyOf(name);
  if (taken.has(key)) return undefined;
  taken.add(key);
  return name;
}

function numbered(taken: Set<string>, name: string): string {
  const free = claim(taken, name);
  if (free !== undefined) return free;
  for (let count = 2; ; count += 1) {
    const next = claim(taken, `${name}-${count}`);
    if (next !== undefined) return next;
  }
}
