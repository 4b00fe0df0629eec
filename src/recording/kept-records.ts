import { MarkedNumbers } from '../support/marked-numbers.js';
import { BlockLines, lastAtMost, type Place, type RecordingSummary, readRecording } from './read-recording.js';
import { isKept, type KeptRecord, type RecordLine, readRecord } from './record.js';

type Resumed = Extract<RecordLine, { kind: 'resumed' }>;
type Name = Pick<KeptRecord, 'kind' | 'key' | 'turn'>;

/** What a recording holds, found by its names. Only the numbers of records are kept in memory, and a few blocks. */
export class KeptRecords {
  readonly run: Extract<RecordLine, { kind: 'run' }> | undefined;
  readonly end: Extract<RecordLine, { kind: 'end' }> | undefined;
  readonly summary: RecordingSummary;
  /** The numbers of records by their names, and the requests that went out. */
  private readonly numbers = new MarkedNumbers();
  private readonly sent = new MarkedNumbers();
  /** Where blocks begin, and which number the record in their first line has. */
  private readonly blocks: { readonly first: number; readonly offset: number }[] = [];
  private removals = 0;
  private readonly lines: BlockLines;

  constructor(folder: string) {
    this.lines = new BlockLines(folder);
    let run: RecordLine | undefined;
    let end: RecordLine | undefined;
    this.summary = readRecording(folder, (record, place) => {
      if (isKept(record)) this.keep(record, place);
      else if (record.kind === 'sending') this.keepSending(record);
      else if (record.kind === 'run') run ??= record;
      else end = record.kind === 'end' ? record : undefined;
      if (record.kind === 'resumed' && record.runId !== undefined) run = this.begunAnew(run, record);
    });
    this.run = run?.kind === 'run' ? run : undefined;
    this.end = end?.kind === 'end' ? end : undefined;
  }

  /** True where items of the run were removed, so that what was heard of them no longer holds. */
  get hasRemovals(): boolean {
    return this.removals > 0;
  }

  private keep(record: KeptRecord, place: Place): void {
    this.numbers.set(nameOf(record), record.n);
    if (this.blocks.at(-1)?.offset !== place.offset)
      this.blocks.push({ first: record.n - place.line, offset: place.offset });
    if (record.kind === 'removal') this.removals += 1;
  }

  /** An item whose removal was begun may be gone, whether an answer came or not. */
  private keepSending(record: Extract<RecordLine, { kind: 'sending' }>): void {
    if (record.removal === true) this.removals += 1;
    else this.sent.set(nameOf({ ...record, kind: 'exchange' }), record.n);
  }

  /** What stands before no longer counts. */
  private begunAnew(run: RecordLine | undefined, { at, runId }: Resumed): RecordLine | undefined {
    this.numbers.clear();
    this.sent.clear();
    this.removals = 0;
    return run?.kind === 'run' && runId !== undefined ? { ...run, runId, startedAt: at } : run;
  }

  /** What was kept under a name; undefined where nothing was. */
  find(name: Name): KeptRecord | undefined {
    const n = this.numbers.get(nameOf(name));
    return n === undefined ? undefined : this.at(n);
  }

  /** What was kept as the record of this number. */
  at(n: number): KeptRecord | undefined {
    const block = this.blocks[lastAtMost(this.blocks, n)];
    const line = block === undefined ? undefined : this.lines.at(block.offset, n - block.first);
    const record = readRecord(line ?? '');
    return record !== undefined && isKept(record) ? record : undefined;
  }

  /** True for a request that went out and may have been carried out, although no answer was kept. */
  wasSent(name: Name): boolean {
    return this.sent.get(nameOf(name)) !== undefined;
  }
}

function nameOf({ kind, key, turn }: Name): string {
  return `${kind} ${turn} ${key}`;
}
