import type { RequestDraft } from '../requests/draft.js';

/** So many unusual requests may get no answer before the operation is no longer asked: one input may make a server hang. */
const unusualOnes = 3;

/** The operations that let requests run out of time, so that nothing more is waited for. */
export class SilentOperations {
  private readonly timeouts = new Map<string, number>();

  has(draft: RequestDraft): boolean {
    return (this.timeouts.get(nameOf(draft)) ?? 0) >= unusualOnes;
  }

  /** @param isOwn the plain valid request: an operation that does not answer it answers nothing */
  note(draft: RequestDraft, isOwn: boolean): void {
    const name = nameOf(draft);
    this.timeouts.set(name, (this.timeouts.get(name) ?? 0) + (isOwn ? unusualOnes : 1));
  }
}

/** A server may answer nothing to a method that it does not know, and everything else. */
function nameOf({ operation, method }: RequestDraft): string {
  return `${method ?? operation.method} ${operation.id}`;
}
