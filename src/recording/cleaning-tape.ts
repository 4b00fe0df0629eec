import type { Exchange } from '../model/exchange.js';
import type { Tape, TapeEntry } from '../model/tape.js';
import type { Recorder, SealedTape } from './tapes.js';

/** Tells a run from its recording alone, except that what removes items is sent. */
export class CleaningTape implements Tape {
  readonly isSealed = true;
  readonly received = (): void => undefined;
  readonly putAway = (exchange: Exchange): Exchange => exchange;

  /** @param recorder keeps what is removed; absent where the run is over, and its recording with it */
  constructor(
    private readonly sealed: SealedTape,
    private readonly recorder: Recorder | undefined,
  ) {}

  get stoppedBy(): string | undefined {
    return this.sealed.stoppedBy;
  }

  get featuresBegun(): number | undefined {
    return this.sealed.featuresBegun;
  }

  readonly remember = <T>(entry: TapeEntry, ask: () => Promise<T>): Promise<T> => {
    if (entry.kind !== 'removal') return this.sealed.remember(entry);
    return this.recorder === undefined ? ask() : this.recorder.remember(entry, ask);
  };
}
