import { messageOf } from '../../support/errors.js';
import { BrokenOff } from './failures.js';

/** How long an answer that may have no end is listened to, in milliseconds. */
const listeningTime = 1000;

/** So much of it is listened to, in bytes. */
const enough = 4 * 1024 * 1024;

/** The bytes of a body that may have no end. */
type Stream = AsyncIterable<Uint8Array> & { destroy(error?: Error): unknown };

/** What came of a stream before it was listened to no longer. */
export interface StreamBeginning {
  readonly body: Buffer;
  /** More may have followed. */
  readonly isCut: boolean;
}

/**
 * Listens to a stream until it ends, for a while, or until enough has come: a stream that is sent without a pause would fill the memory.
 * @throws BrokenOff where it ends as no answer ends
 */
export async function beginningOf(stream: Stream): Promise<StreamBeginning> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isCut = false;
  const cut = (): void => {
    isCut = true;
    stream.destroy();
  };
  const timer = setTimeout(cut, listeningTime);
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= enough) {
        cut();
        break;
      }
    }
  } catch (error) {
    if (!isCut) throw new BrokenOff(`the answer broke off: ${messageOf(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
  return { body: Buffer.concat(chunks), isCut };
}

/** What was received of a stream, up to the end of its last whole line. */
export function wholeLines(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
}
