import type { Session } from '../scenario/session.js';

/** Which features come after the end of a run that ended early, while it runs and whenever its recording is judged again. */
export class EarlyEnd {
  private begun = 0;
  private end: number | undefined;

  constructor(private readonly session: Pick<Session, 'reachability' | 'tape'>) {}

  /** How many features had begun when the run ended early; undefined where all of them had. */
  get featuresBegun(): number | undefined {
    return this.end;
  }

  /** @returns why these features are not begun any more; undefined where they are begun */
  before(features: readonly unknown[]): string | undefined {
    const { reachability, tape } = this.session;
    const isOver = tape.isSealed
      ? tape.featuresBegun !== undefined && this.begun >= tape.featuresBegun
      : reachability.stoppedBy !== undefined;
    const stoppedBy = isOver ? reachability.stoppedBy : undefined;
    if (stoppedBy === undefined) this.begun += features.length;
    else this.end ??= this.begun;
    return stoppedBy;
  }
}
