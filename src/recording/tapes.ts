import type { Exchange, ReceivedCall } from '../model/exchange.js';
import type { Store } from '../model/kept.js';
import { Stop, stopUnverified } from '../model/stop.js';
import { notRecorded, type Tape, type TapeEntry } from '../model/tape.js';
import { messageOf } from '../support/errors.js';
import { MarkedNumbers } from '../support/marked-numbers.js';
import type { KeptRecords } from './kept-records.js';
import { isWhollyKept, keptValue, maskTexts } from './kept-value.js';
import { isExchange, PutAway, recentExchanges, told } from './put-away.js';
import { type KeptRecord, type NewRecord, type RecordLine, recordingFormat } from './record.js';
import type { RecordingWriter } from './writer.js';

type Name = Pick<KeptRecord, 'kind' | 'key' | 'turn'>;

/** Which turn it is of what is asked more than once by one key. */
class Turns {
  private readonly counts = new MarkedNumbers();

  next({ kind, key }: TapeEntry): Name {
    const name = `${kind} ${key}`;
    const turn = this.counts.get(name) ?? 0;
    this.counts.set(name, turn + 1);
    return { kind, key, turn };
  }

  /** Nothing more is asked. */
  end(): void {
    this.counts.clear();
  }
}

export interface RecorderOptions {
  /** Opens the files; called when the run begins. */
  readonly open: () => RecordingWriter;
  readonly now: () => Date;
  /** What is there of a run that goes on. */
  readonly kept?: KeptRecords;
  /** The run begins anew in a recording that is there. */
  readonly anew?: boolean;
}

/** Why a run ended early, and how many features had begun by then, where not all had. */
export interface EarlyEnd {
  readonly stoppedBy?: string;
  readonly featuresBegun?: number;
}

/** When a recording ended, and the hash of its last block, which stands for all of them. */
export interface EndedRecording {
  readonly at: Date;
  readonly sha256: string;
}

/** Keeps a run as it goes; a run that goes on is told what it has heard already. */
export class Recorder implements Tape {
  readonly isSealed = false;
  readonly featuresBegun = undefined;
  private readonly turns = new Turns();
  private failure: string | undefined;
  private writer: RecordingWriter | undefined;
  private readonly away = new PutAway();
  private readonly toldBefore: Store<Exchange>;
  private readonly written: Store<Exchange>;

  constructor(private readonly options: RecorderOptions) {
    const { kept } = options;
    this.toldBefore = recentExchanges((place) => kept?.at(place));
    this.written = recentExchanges((n) => this.recordOf(n));
  }

  /** Why nothing can be kept any more, which ends the run. */
  get stoppedBy(): string | undefined {
    return this.failure;
  }

  /** Says what the run is about. A run that goes on has said it. */
  begin(run: { readonly runId: string; readonly startedAt: Date; readonly facts: Record<string, unknown> }): void {
    const { runId, startedAt, facts } = run;
    const at = this.time();
    this.writer = this.options.open();
    const { kept, anew } = this.options;
    if (anew === true) this.write({ kind: 'resumed', at: startedAt.toISOString(), runId });
    else if (kept === undefined)
      this.write({ kind: 'run', format: recordingFormat, runId, startedAt: startedAt.toISOString(), facts });
    else this.write({ kind: 'resumed', at });
  }

  readonly remember = async <T>(entry: TapeEntry, ask: () => Promise<T>): Promise<T> => {
    const name = this.turns.next(entry);
    const known = this.options.kept?.find(name);
    if (known !== undefined && !isToBeAskedAgain(known))
      return this.away.note(told<T>(known), this.toldBefore, known.n);
    const wasSent = known === undefined && this.options.kept?.wasSent(name) === true;
    const { key, turn } = name;
    const removal = entry.kind === 'removal' ? { removal: true as const } : undefined;
    if (entry.changes === true || removal !== undefined)
      this.write({ kind: 'sending', key, turn, at: this.time(), ...removal });
    const value = await ask().catch((error: unknown) => {
      this.keepStop(name, entry, error);
      throw error;
    });
    const whole = wasSent ? withTwice(value) : value;
    if (isGone(whole)) return whole;
    const kept = keptValue(entry, whole);
    const n = this.write({ ...name, at: this.time(), ...kept });
    return isWhollyKept(kept, whole) ? this.away.note(whole, this.written, n) : whole;
  };

  readonly putAway = (exchange: Exchange): Exchange => this.away.of(exchange);

  /** What can no longer be kept ends the run with the next request. */
  readonly received = (call: ReceivedCall, mask: (text: string) => string): void => {
    if (this.failure === undefined)
      this.append({ kind: 'received', at: this.time(), value: maskTexts({ ...call }, mask) });
  };

  /** Says that the run is over. @returns undefined where nothing could be kept any more */
  end(early: EarlyEnd = {}): EndedRecording | undefined {
    const at = this.options.now();
    this.turns.end();
    if (this.failure === undefined) this.append({ kind: 'end', at: at.toISOString(), ...early });
    const sha256 = this.failure === undefined ? this.attempt(() => this.writer?.close()) : undefined;
    return sha256 === undefined ? undefined : { at, sha256 };
  }

  private recordOf(n: number): KeptRecord | undefined {
    const line = this.writer?.lineOf(n);
    return line === undefined ? undefined : (JSON.parse(line) as KeptRecord);
  }

  private keepStop(name: Name, { mask }: TapeEntry, error: unknown): void {
    if (!(error instanceof Stop) || !('reason' in error.finding)) return;
    const { outcome, reason } = error.finding;
    this.write({ ...name, at: this.time(), stop: { outcome, reason: mask(reason) } });
  }

  /** @throws Stop (not verified) when nothing can be kept any more, as on a full disk. */
  private write(record: NewRecord): number {
    const written = this.failure === undefined ? this.append(record) : undefined;
    if (this.failure !== undefined) throw stopUnverified(`the run ended early: ${this.failure}`);
    return written?.n ?? 0;
  }

  private append(record: NewRecord): RecordLine | undefined {
    return this.attempt(() => this.writer?.append(record));
  }

  private attempt<T>(write: () => T): T | undefined {
    try {
      return write();
    } catch (error) {
      this.failure = `the recording can no longer be written (${messageOf(error)})`;
      return undefined;
    }
  }

  private time(): string {
    return this.options.now().toISOString();
  }
}

/** A recording by itself: what it does not hold is not known. */
export class SealedTape implements Tape {
  readonly isSealed = true;
  private readonly turns = new Turns();
  private readonly missing: string[] = [];
  private readonly away = new PutAway();
  private readonly recorded = recentExchanges((n) => this.kept.at(n));

  constructor(
    private readonly kept: KeptRecords,
    readonly stoppedBy: string | undefined,
  ) {}

  get featuresBegun(): number | undefined {
    return this.kept.end?.featuresBegun;
  }

  /** The keys of what was looked for in vain. */
  get missed(): readonly string[] {
    return this.missing;
  }

  readonly received = (): void => undefined;

  readonly putAway = (exchange: Exchange): Exchange => this.away.of(exchange);

  readonly remember = async <T>(entry: TapeEntry): Promise<T> => {
    const name = this.turns.next(entry);
    const known = this.kept.find(name);
    if (known !== undefined) return this.away.note(told<T>(known), this.recorded, known.n);
    this.missing.push(name.key);
    throw stopUnverified(this.stoppedBy === undefined ? notRecorded : `the run ended early: ${this.stoppedBy}`);
  };
}

/** Nothing could be sent, or the candidate was not there, or wanted to be left alone: that says nothing of it now. */
function isToBeAskedAgain({ kind, value, stop }: KeptRecord): boolean {
  if (stop !== undefined || kind === 'look') return true;
  if (kind === 'removal') return !isRemoved(value as Partial<Exchange>);
  if (kind !== 'exchange' && kind !== 'aside') return false;
  const { failure, response } = (value ?? {}) as Partial<Exchange>;
  return failure?.kind === 'unreachable' || response?.status === 429;
}

/** What was refused is asked for once more. */
function isRemoved({ response }: Partial<Exchange>): boolean {
  return response !== undefined && (response.status < 300 || response.status === 404 || response.status === 410);
}

function isGone(value: unknown): boolean {
  return isExchange(value) && value.failure?.kind === 'gone';
}

/** An answer to a request that went out before, and may have been carried out then. */
function withTwice<T>(value: T): T {
  return isExchange(value) ? { ...value, twice: true } : value;
}
