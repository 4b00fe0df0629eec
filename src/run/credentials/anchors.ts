/** Anchors are found by so many of their last letters. */
const read = 4;

/** The number of the last letters read has so many bits, to each of which the letters before add less. */
const bits = 16;

interface Anchored<T> {
  readonly anchor: string;
  readonly item: T;
}

/**
 * Items by a row of letters and digits, each found where its row stands in a text, in upper or lower case. A text is read once,
 * however many rows are known: a run may obtain hundreds of tokens, each of which travels in many forms.
 */
export class Anchors<T> {
  private readonly isEnd = new Uint8Array(1 << bits);
  private readonly byEnd = new Map<number, Anchored<T>[]>();
  private readonly short: Anchored<T>[] = [];

  /** @param anchor in lower case */
  add(anchor: string, item: T): void {
    const anchored = { anchor, item };
    if (anchor.length < read) {
      this.short.push(anchored);
      return;
    }
    let end = 0;
    for (let at = anchor.length - read; at < anchor.length; at += 1) end = withLetter(end, anchor.charCodeAt(at));
    this.isEnd[end] = 1;
    this.byEnd.set(end, [...(this.byEnd.get(end) ?? []), anchored]);
  }

  foundIn(text: string): Set<T> {
    const found = new Set<T>();
    for (const { anchor, item } of this.short) if (text.toLowerCase().includes(anchor)) found.add(item);
    if (this.byEnd.size === 0) return found;
    let end = 0;
    for (let at = 0; at < text.length; at += 1) {
      end = withLetter(end, text.charCodeAt(at));
      if (this.isEnd[end] === 1) this.addThoseBefore(at + 1, end, text, found);
    }
    return found;
  }

  private addThoseBefore(at: number, end: number, text: string, found: Set<T>): void {
    for (const { anchor, item } of this.byEnd.get(end) ?? []) {
      if (text.slice(Math.max(0, at - anchor.length), at).toLowerCase() === anchor) found.add(item);
    }
  }
}

/** A letter leaves the number after four more. In ASCII, this bit tells lower from upper case, and digits have it. */
function withLetter(end: number, code: number): number {
  return ((end << (bits / read)) ^ (code | 0x20)) & ((1 << bits) - 1);
}
