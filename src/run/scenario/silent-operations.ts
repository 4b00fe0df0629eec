import type { RequestDraft } from '../requests/draft.js';

/** So many unusual requests may get no answer before the operation is no longer asked: one input may make a server hang. */
const unusualOnes = 3;

/** So many valid requests in a row may, where others were answered: the candidate may have been busy for a while. */
const busyOnes = 3;

/** What became of the plain valid requests to an operation. */
interface OwnRequests {
  readonly hasAnswered: boolean;
  /** Those in a row that got no answer in time. */
  readonly late: number;
}

const noneYet: OwnRequests = { hasAnswered: false, late: 0 };

/** The operations that let requests run out of time, so that nothing more is waited for. */
export class SilentOperations {
  private readonly unusual = new Map<string, number>();
  private readonly own = new Map<string, OwnRequests>();

  has(draft: RequestDraft): boolean {
    const name = nameOf(draft);
    const { hasAnswered, late } = this.own.get(name) ?? noneYet;
    return late >= (hasAnswered ? busyOnes : 1) || (this.unusual.get(name) ?? 0) >= unusualOnes;
  }

  /** @param isOwn the plain valid request: an operation that has never answered it answers nothing */
  note(draft: RequestDraft, isOwn: boolean): void {
    const name = nameOf(draft);
    if (!isOwn) this.unusual.set(name, (this.unusual.get(name) ?? 0) + 1);
    const known = this.own.get(name) ?? noneYet;
    if (isOwn) this.own.set(name, { ...known, late: known.late + 1 });
  }

  /** Takes note of an answer to the plain valid request. */
  noteAnswer(draft: RequestDraft): void {
    this.own.set(nameOf(draft), { hasAnswered: true, late: 0 });
  }
}

/** A server may answer nothing to a method that it does not know, and everything else. */
function nameOf({ operation, method }: RequestDraft): string {
  return `${method ?? operation.method} ${operation.id}`;
}
