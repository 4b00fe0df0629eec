/** Room for things of different sizes: what came first goes first. */
export class Room {
  private readonly sizes = new Map<string, number>();
  private taken = 0;

  /** @param size of all together */
  constructor(private readonly size: number) {}

  /** @returns the keys of what has to go for it */
  take(key: string, size: number): string[] {
    this.sizes.set(key, size);
    this.taken += size;
    const going: string[] = [];
    for (const [other, itsSize] of this.sizes) {
      if (this.taken <= this.size || other === key) break;
      this.sizes.delete(other);
      this.taken -= itsSize;
      going.push(other);
    }
    return going;
  }

  clear(): void {
    this.sizes.clear();
    this.taken = 0;
  }
}
