/** Anchors are found by so many of their last letters. */
const read = 4;

/** One more than the greatest number that those letters are given. */
const numbers = 1 << 16;

interface Anchored<T> {
  readonly anchor: string;
  readonly item: T;
}

/**
 * Items by a row of letters, each found where its row stands in a text. A text is read once, however many rows are known: a run may
 * obtain hundreds of tokens, each of which travels in many forms.
 */
export class Anchors<T> {
  private readonly isEnd = new Uint8Array(numbers);
  private readonly byEnd = new Map<number, Anchored<T>[]>();
  private readonly short: Anchored<T>[] = [];

  /** @param anchor in lower case */
  add(anchor: string, item: T): void {
    const anchored = { anchor, item };
    if (anchor.length < read) {
      this.short.push(anchored);
      return;
    }
    const end = numberAt(anchor, anchor.length - read);
    this.isEnd[end] = 1;
    this.byEnd.set(end, [...(this.byEnd.get(end) ?? []), anchored]);
  }

  /** @param text in lower case */
  foundIn(text: string): Set<T> {
    const found = new Set(this.short.filter(({ anchor }) => text.includes(anchor)).map(({ item }) => item));
    if (this.byEnd.size === 0) return found;
    for (let at = 0; at + read <= text.length; at += 1) {
      const end = numberAt(text, at);
      if (this.isEnd[end] !== 1) continue;
      for (const { anchor, item } of this.byEnd.get(end) ?? []) {
        if (text.startsWith(anchor, at + read - anchor.length)) found.add(item);
      }
    }
    return found;
  }
}

function numberAt(text: string, at: number): number {
  let number = 0;
  for (let place = at; place < at + read; place += 1) number = (number * 31 + text.charCodeAt(place)) % numbers;
  return number;
}
