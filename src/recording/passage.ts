import { readRecording } from './read-recording.js';

/** What the times in a recording tell of how a run went. */
export interface Passage {
  /** When the run went on after it had been cut short. */
  readonly resumed: readonly string[];
  /** The number of the first record that is older than one before it; undefined where there is none. */
  readonly wentBack?: number;
  /** The time of the latest record, in milliseconds since 1970. */
  readonly latest: number;
}

/** So much may a clock be set back while a run goes on, in milliseconds. */
const clockError = 60_000;

/** Reads the times of a recording, up to its first fault. */
export function passageOf(folder: string): Passage {
  const resumed: string[] = [];
  let latest = 0;
  let wentBack: number | undefined;
  readRecording(folder, (record) => {
    const at = Date.parse(record.kind === 'run' ? record.startedAt : record.at);
    if (record.kind === 'resumed') resumed.push(record.at);
    if (at < latest - clockError) wentBack ??= record.n;
    latest = Math.max(latest, at);
  });
  return { resumed, latest, ...(wentBack === undefined ? {} : { wentBack }) };
}
