/** What a run finds out about operations, each of which is looked at once. */
export class FoundOnce<T> {
  private readonly found = new Map<string, Promise<T | undefined>>();

  find(operation: string, look: () => Promise<T | undefined>): Promise<T | undefined> {
    const known = this.found.get(operation) ?? look();
    this.found.set(operation, known);
    return known;
  }

  /** What was found of an operation by now. */
  protected async foundOf(operation: string): Promise<T | undefined> {
    return this.found.get(operation);
  }
}
