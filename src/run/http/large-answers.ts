/** From this size on, in bytes, a body is large: it takes several times its size until it is decoded. */
export const largeBody = 1024 * 1024;

/** So many bytes of large bodies may be under way together. */
const roomForAnswers = 16 * largeBody;

/**
 * Sends only as many requests at the same time as there is room for their answers, by what the same operation answered before: 32 lists
 * of many megabytes would take more memory than all else.
 */
export class LargeAnswers {
  /** The greatest size of an answer of each operation whose answers are large, in bytes. */
  private readonly sizes = new Map<string, number>();
  private readonly waiting: { readonly size: number; readonly begin: () => void }[] = [];
  private underWay = 0;

  constructor(private readonly room = roomForAnswers) {}

  /** Does the work when there is room for the answer of the operation. */
  async inRoom<T>(operation: string, work: () => Promise<T>): Promise<T> {
    const size = this.sizes.get(operation) ?? 0;
    if (size === 0) return work();
    await this.enter(size);
    try {
      return await work();
    } finally {
      this.leave(size);
    }
  }

  /** Notes the size of an answer, in bytes. */
  note(operation: string, size: number): void {
    if (size >= largeBody) this.sizes.set(operation, Math.max(size, this.sizes.get(operation) ?? 0));
  }

  private async enter(size: number): Promise<void> {
    if (this.waiting.length > 0 || !this.fits(size)) {
      await new Promise<void>((begin) => this.waiting.push({ size, begin }));
      return;
    }
    this.underWay += size;
  }

  private leave(size: number): void {
    this.underWay -= size;
    for (let [next] = this.waiting; next !== undefined && this.fits(next.size); [next] = this.waiting) {
      this.waiting.shift();
      this.underWay += next.size;
      next.begin();
    }
  }

  /** One answer always fits, however large it is. */
  private fits(size: number): boolean {
    return this.underWay === 0 || this.underWay + size <= this.room;
  }
}
