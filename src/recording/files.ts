import path from 'node:path';

/** What a recording consists of, in the folder of its run. */
export interface RecordingFiles {
  /** Whole blocks. */
  readonly blocks: string;
  /** Records that are in no block yet, as they came. */
  readonly tail: string;
}

export function recordingFiles(folder: string): RecordingFiles {
  return { blocks: path.join(folder, 'recording.ndjson.gz'), tail: path.join(folder, 'recording.tail.ndjson') };
}
