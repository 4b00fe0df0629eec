import { Buffer } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Store } from '../model/kept.js';
import { collectFresh, collectGarbage, holdGrownYoung, isMemoryScarce } from './collect-garbage.js';
import { ByteKeeper, type KeptBytes } from './kept-bytes.js';
import { Recent } from './recent.js';

const megabyte = 1024 * 1024;

/** The lists that were unpacked last: the next object that is read is mostly in one of them. */
const recent = new Recent<object, readonly unknown[]>({ usual: 12 * megabyte, scarce: megabyte });

/** The fastest level: a higher one saves little memory and takes much more time. */
const level = 1;

/** The smallest buffer that zlib takes, in bytes. */
const leastChunk = 64;

/** Memory is collected after so many bytes, packed or unpacked, because a loop over all objects needs each of them once. */
const betweenCollections = { all: 16 * megabyte, fresh: 4 * megabyte };
const since = { all: 0, fresh: 0 };

function noteWork(bytes: number): void {
  holdGrownYoung();
  since.all += bytes;
  since.fresh += bytes;
  if (since.fresh < betweenCollections.fresh) return;
  since.fresh = 0;
  collectFresh();
  if (since.all < betweenCollections.all) return;
  since.all = 0;
  collectGarbage();
}

/** As much of a text as zlib looks back on, in bytes. */
const mostAlike = 32 * 1024;

/** Lists whose texts are alike: the first of them stands for what they have in common, so that each of the others is small. */
export class AlikeLists {
  private first: Buffer | undefined;

  /** What all of them are written with. */
  commonTo(content: Buffer): Buffer {
    this.first ??= Buffer.from(content.subarray(0, mostAlike));
    return this.first;
  }
}

/** A usual run has fewer bytes than stay in memory; of a large one, whose verdicts take more memory than all else, a file holds most. */
const roomInMemory = { usual: 8 * megabyte, scarce: megabyte };

const packedBytes = new ByteKeeper(() => (isMemoryScarce() ? roomInMemory.scarce : roomInMemory.usual));

/** Objects that are compressed, and unpacked together when one of them is read. */
export class PackedList<T> implements Store<T>, Iterable<T> {
  private readonly bytes: KeptBytes;
  /** Of the text, in bytes. */
  private readonly length: number;
  private readonly dictionary: Buffer;

  /**
   * @param text the things as they are written
   * @param read makes the things of the text; whatever it refers to stays in memory
   * @param alike the lists that this one is like
   */
  constructor(
    text: string,
    private readonly read: (text: string) => readonly T[],
    alike = new AlikeLists(),
  ) {
    const content = Buffer.from(text);
    this.length = content.length;
    noteWork(this.length);
    this.dictionary = alike.commonTo(content);
    // A copy, because what is given is a part of a larger piece of memory.
    this.bytes = packedBytes.keep(new Uint8Array(deflateRawSync(content, { level, dictionary: this.dictionary })));
  }

  at(place: number): T {
    const thing = this.things()[place];
    if (thing === undefined) throw new Error(`nothing was packed at the place ${place}`);
    return thing;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.things()[Symbol.iterator]();
  }

  private things(): readonly T[] {
    return recent.get(this, () => ({ value: this.read(this.unpacked()), size: this.length })) as readonly T[];
  }

  private unpacked(): string {
    noteWork(this.length);
    const { dictionary } = this;
    const chunkSize = Math.max(this.length, leastChunk);
    return inflateRawSync(this.bytes.read(), { chunkSize, dictionary }).toString('utf8');
  }
}
