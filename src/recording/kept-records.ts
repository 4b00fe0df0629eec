import { BlockLines, type Place, type RecordingSummary, readRecording } from './read-recording.js';
import { isKept, type KeptRecord, type RecordLine, readRecord } from './record.js';

type Resumed = Extract<RecordLine, { kind: 'resumed' }>;
type Name = Pick<KeptRecord, 'kind' | 'key' | 'turn'>;

/** What a recording holds, found by its names. Only places are kept in memory, and a few blocks. */
export class KeptRecords {
  readonly run: Extract<RecordLine, { kind: 'run' }> | undefined;
  readonly end: Extract<RecordLine, { kind: 'end' }> | undefined;
  readonly summary: RecordingSummary;
  private readonly places = new Map<string, Place>();
  private readonly sent = new Set<string>();
  private removals = 0;
  private readonly lines: BlockLines;

  constructor(folder: string) {
    this.lines = new BlockLines(folder);
    let run: RecordLine | undefined;
    let end: RecordLine | undefined;
    this.summary = readRecording(folder, (record, place) => {
      if (isKept(record)) this.keep(record, place);
      else if (record.kind === 'sending') this.sent.add(nameOf({ ...record, kind: 'exchange' }));
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
    this.places.set(nameOf(record), place);
    if (record.kind === 'removal') this.removals += 1;
  }

  /** What stands before no longer counts. */
  private begunAnew(run: RecordLine | undefined, { at, runId }: Resumed): RecordLine | undefined {
    this.places.clear();
    this.sent.clear();
    this.removals = 0;
    return run?.kind === 'run' && runId !== undefined ? { ...run, runId, startedAt: at } : run;
  }

  /** What was kept under a name; undefined where nothing was. */
  find(name: Name): KeptRecord | undefined {
    const place = this.places.get(nameOf(name));
    const record = place === undefined ? undefined : readRecord(this.lines.at(place.offset, place.line) ?? '');
    return record !== undefined && isKept(record) ? record : undefined;
  }

  /** True for a request that went out and may have been carried out, although no answer was kept. */
  wasSent(name: Name): boolean {
    return this.sent.has(nameOf(name));
  }
}

function nameOf({ kind, key, turn }: Name): string {
  return `${kind} ${turn} ${key}`;
}
