import { isMemoryScarce } from './collect-garbage.js';

/** How much is kept, in characters or bytes of the texts from which the values were read. */
export interface Room {
  readonly usual: number;
  /** Where memory counts more than time, as for a large definition. */
  readonly scarce: number;
}

/**
 * Values that were read last, so that who reads them again soon need not make them anew. The oldest are let go of when there is no
 * room for all. A loop over more than there is room for finds none of them: the room is larger than what a usual run reads in turn.
 */
export class Recent<Key, Value> {
  private readonly values = new Map<Key, { readonly value: Value; readonly size: number }>();
  private size = 0;
  /** Parts of one value are read one after another. */
  private last: { readonly key: Key; readonly value: Value } | undefined;

  constructor(
    private readonly room: Room,
    private readonly isScarce = isMemoryScarce,
  ) {}

  /** The value; made where it is not there any more. */
  get(key: Key, make: () => { readonly value: Value; readonly size: number }): Value {
    if (this.last?.key === key) return this.last.value;
    const known = this.values.get(key);
    const entry = known ?? make();
    if (known === undefined) this.size += entry.size;
    else this.values.delete(key);
    this.values.set(key, entry);
    this.last = { key, value: entry.value };
    this.letGo();
    return entry.value;
  }

  /** The one that was asked for last always stays, however large it is. */
  private letGo(): void {
    const most = this.isScarce() ? this.room.scarce : this.room.usual;
    for (const [key, { size }] of this.values) {
      if (this.size <= most || this.values.size === 1) return;
      this.values.delete(key);
      this.size -= size;
    }
  }
}
