import { hash } from 'node:crypto';

/** Of a slot, in words of 32 bits: a mark, and the number with one added, so that an empty slot holds 0. */
const [markWords, slotWords] = [3, 4];

const firstSlots = 1024;

/** So much of the table may be full, so that a free slot is near. */
const fullest = 0.7;

/**
 * Numbers by texts of which only marks are kept, 96 bits of their hash: a long run has hundreds of thousands, and a map of them takes
 * five times as much memory.
 */
export class MarkedNumbers {
  private table = new Uint32Array(firstSlots * slotWords);
  private size = 0;

  /** The number of a text; undefined where it has none. */
  get(text: string): number | undefined {
    const found = this.table[slotOf(this.table, markOf(text)) + markWords] ?? 0;
    return found === 0 ? undefined : found - 1;
  }

  set(text: string, number: number): void {
    const mark = markOf(text);
    if (this.put(mark, number + 1)) this.size += 1;
    if (this.size > (this.table.length / slotWords) * fullest) this.grow();
  }

  clear(): void {
    this.table = new Uint32Array(firstSlots * slotWords);
    this.size = 0;
  }

  /** @returns true where the mark is new */
  private put(mark: ArrayLike<number>, value: number): boolean {
    const slot = slotOf(this.table, mark);
    const isNew = this.table[slot + markWords] === 0;
    this.table.set(mark, slot);
    this.table[slot + markWords] = value;
    return isNew;
  }

  private grow(): void {
    const { table } = this;
    this.table = new Uint32Array(table.length * 2);
    for (let slot = 0; slot < table.length; slot += slotWords) {
      const value = table[slot + markWords] ?? 0;
      if (value !== 0) this.put(table.subarray(slot, slot + markWords), value);
    }
  }
}

function markOf(text: string): readonly number[] {
  const digest = hash('sha256', text, 'buffer');
  return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8)];
}

/** Where a mark stands, or the free slot in which it would stand. */
function slotOf(table: Uint32Array, mark: ArrayLike<number>): number {
  const slots = table.length / slotWords;
  let slot = (mark[0] ?? 0) % slots;
  while (!isAt(table, slot * slotWords, mark)) slot = (slot + 1) % slots;
  return slot * slotWords;
}

function isAt(table: Uint32Array, slot: number, mark: ArrayLike<number>): boolean {
  if (table[slot + markWords] === 0) return true;
  for (let word = 0; word < markWords; word += 1) if (table[slot + word] !== mark[word]) return false;
  return true;
}
