import type { Adaptation } from '../../model/adaptation.js';

/** Which changes to a refused body a candidate accepts, by operation: they are looked for once in a run. */
export class Adaptations {
  private readonly found = new Map<string, Promise<Adaptation | undefined>>();

  find(operation: string, look: () => Promise<Adaptation | undefined>): Promise<Adaptation | undefined> {
    const known = this.found.get(operation) ?? look();
    this.found.set(operation, known);
    return known;
  }

  /** What was found by now. */
  async known(operation: string): Promise<Adaptation | undefined> {
    return this.found.get(operation);
  }
}
